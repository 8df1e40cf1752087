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

  private final long number;
  private final byte[] previous;
  private final List<Line> lines = new ArrayList<>();

  private AuditTrail(long number, byte[] previous) {
    this.number = number;
    this.previous = previous;
  }

  /// Numbers are never used again: where the last entries were cut off a gap remains, for the check
  /// to find.
  static AuditTrail next(Sql sql) {
    byte[] previous =
        sql.one(LAST, row -> row.getBytes(2)).orElseGet(() -> new byte[AuditHash.LENGTH]);
    return new AuditTrail(sql.number(HIGHEST) + 1, previous);
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

  void write(Sql sql, Instant at, Action action) {
    byte[] hash =
        AuditHash.entry(
            previous,
            number,
            at.toString(),
            action.who(),
            action.key(),
            lines.stream().map(Line::digest).toList());
    sql.run(
        "INSERT INTO audit_entry (number, at, who, action, previous, hash)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        number,
        at.toString(),
        action.who(),
        action.key(),
        previous,
        hash);
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
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Line(
      String register, long row, @Nullable String before, @Nullable String after, byte[] digest) {}
}
