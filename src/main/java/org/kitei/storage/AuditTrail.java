package org.kitei.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.port.WriteGate.Action;

/// The audit entry of the action that is being carried out: its number and the rows it changed.
final class AuditTrail {
  private static final String LAST =
      "SELECT number, hash FROM audit_entry ORDER BY number DESC LIMIT 1";
  private static final String HIGHEST =
      "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'audit_entry'";

  private final Sql sql;
  private final String at;
  private final Action action;
  private final List<Line> lines = new ArrayList<>();
  private byte[] previous = new byte[AuditHash.LENGTH];
  private long number;

  AuditTrail(Sql sql, Instant at, Action action) {
    this.sql = sql;
    this.at = at.toString();
    this.action = action;
  }

  /// The entry's number. It is begun when the first row asks for it, still without its hash: were
  /// it written after the rows that point at it, SQLite would look through every table for them.
  ///
  /// Numbers are never used again: where the last entries were cut off a gap remains, for the check
  /// to find.
  long number() {
    if (number == 0) {
      byte[] none = new byte[AuditHash.LENGTH];
      previous = sql.one(LAST, row -> row.getBytes(2)).orElse(none);
      number = sql.number(HIGHEST) + 1;
      sql.run(
          "INSERT INTO audit_entry (number, at, who, action, previous, hash)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          number,
          at,
          action.who(),
          action.key(),
          previous,
          none);
    }
    return number;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  void add(String register, long row, @Nullable String before, @Nullable String after) {
    lines.add(new Line(register, row, before, after, AuditHash.line(register, row, before, after)));
  }

  /// Writes the lines and seals the entry with its hash; of an action that wrote nothing there is
  /// no entry.
  void end() {
    if (isEmpty()) {
      return;
    }
    long entry = number();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      sql.later(
          "INSERT INTO audit_line (entry, line, register, row_id, before, after, digest)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)",
          entry,
          i + 1,
          line.register,
          line.row,
          line.before,
          line.after,
          line.digest);
    }
    byte[] hash =
        AuditHash.entry(
            previous,
            entry,
            at,
            action.who(),
            action.key(),
            lines.stream().map(Line::digest).toList());
    sql.run("UPDATE audit_entry SET hash = ? WHERE number = ?", hash, entry);
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Line(
      String register, long row, @Nullable String before, @Nullable String after, byte[] digest) {}
}
