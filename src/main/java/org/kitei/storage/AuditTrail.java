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
  private final long number;
  private final byte[] previous;
  private final String at;
  private final Action action;
  private final List<Line> lines = new ArrayList<>();

  private AuditTrail(Sql sql, long number, byte[] previous, String at, Action action) {
    this.sql = sql;
    this.number = number;
    this.previous = previous;
    this.at = at;
    this.action = action;
  }

  /// Begins the entry, still without its hash: were it written after the rows that point at it,
  /// SQLite would look through every table for them.
  ///
  /// Numbers are never used again: where the last entries were cut off a gap remains, for the check
  /// to find.
  static AuditTrail begin(Sql sql, Instant at, Action action) {
    byte[] none = new byte[AuditHash.LENGTH];
    byte[] previous = sql.one(LAST, row -> row.getBytes(2)).orElse(none);
    AuditTrail trail =
        new AuditTrail(sql, sql.number(HIGHEST) + 1, previous, at.toString(), action);
    sql.run(
        "INSERT INTO audit_entry (number, at, who, action, previous, hash)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        trail.number,
        trail.at,
        action.who(),
        action.key(),
        previous,
        none);
    return trail;
  }

  long number() {
    return number;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  void add(String register, long row, @Nullable String before, @Nullable String after) {
    lines.add(new Line(register, row, before, after, AuditHash.line(register, row, before, after)));
  }

  /// Writes the lines and seals the entry with its hash.
  void end() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      sql.run(
          "INSERT INTO audit_line (entry, line, register, row_id, before, after, digest)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)",
          number,
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
            number,
            at,
            action.who(),
            action.key(),
            lines.stream().map(Line::digest).toList());
    sql.run("UPDATE audit_entry SET hash = ? WHERE number = ?", hash, number);
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Line(
      String register, long row, @Nullable String before, @Nullable String after, byte[] digest) {}
}
