package org.kitei.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the inverse of an action, the last of its rows first.
final class TakingBack {
  private final Sql sql;
  private final RegisterTables tables;
  private final AuditTrail trail;

  TakingBack(Sql sql, RegisterTables tables, AuditTrail trail) {
    this.sql = sql;
    this.tables = tables;
    this.trail = trail;
  }

  void run(long entry) {
    List<Line> lines =
        sql.list(
            "SELECT register, row_id, before, after FROM audit_line WHERE entry = ?"
                + " ORDER BY line DESC",
            row -> new Line(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)),
            entry);
    for (Line line : lines) {
      invert(line);
    }
  }

  private void invert(Line line) {
    RegisterTable<?> table = tables.of(line.register);
    StoredRow now = table.row(sql, line.row).orElse(null);
    String standing = now == null ? null : table.json(now);
    if (standing == null ? line.after != null : !Json.same(standing, line.after)) {
      throw new IllegalStateException(line.register + " " + line.row + " has changed since");
    }
    if (line.before == null) {
      table.delete(sql, line.row);
      trail.add(line.register, line.row, standing, null);
      return;
    }
    StoredRow again = table.row(line.row, trail.number(), line.before);
    if (now == null) {
      table.insert(sql, again);
    } else {
      table.update(sql, again);
    }
    trail.add(line.register, line.row, standing, table.json(again));
  }

  private record Line(String register, long row, @Nullable String before, @Nullable String after) {}
}
