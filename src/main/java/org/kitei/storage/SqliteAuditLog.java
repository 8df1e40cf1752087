package org.kitei.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.kitei.port.AuditLog;

/// Reads the history.
final class SqliteAuditLog implements AuditLog {
  private static final String LINES =
      "SELECT entry, register, row_id, before, after FROM audit_line WHERE ";

  private final ReadingPool pool;

  SqliteAuditLog(ReadingPool pool) {
    this.pool = pool;
  }

  @Override
  public List<Entry> newest(int most) {
    return pool.read(
        sql ->
            sql
                .list(
                    "SELECT number, at, who, action FROM audit_entry ORDER BY number DESC LIMIT ?",
                    row ->
                        new Entry(
                            row.getLong(1),
                            Instant.parse(row.getString(2)),
                            row.getString(3),
                            row.getString(4),
                            List.of()),
                    most)
                .stream()
                .map(entry -> withLines(sql, entry))
                .toList());
  }

  @Override
  public List<Line> history(String register, long row) {
    return pool.read(
        sql ->
            sql.list(
                LINES + "register = ? AND row_id = ? ORDER BY entry DESC, line DESC",
                SqliteAuditLog::line,
                register,
                row));
  }

  private static Entry withLines(Sql sql, Entry entry) {
    List<Line> lines =
        sql.list(LINES + "entry = ? ORDER BY line", SqliteAuditLog::line, entry.number());
    return new Entry(entry.number(), entry.at(), entry.who(), entry.action(), lines);
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getLong(1), row.getString(2), row.getLong(3), row.getString(4), row.getString(5));
  }
}
