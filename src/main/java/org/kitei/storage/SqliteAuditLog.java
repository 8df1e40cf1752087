package org.kitei.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.RowState;
import org.kitei.port.AuditLog;

/// Reads the history.
final class SqliteAuditLog implements AuditLog {
  private static final String LINES =
      "SELECT entry, register, row_id, before, after FROM audit_line WHERE ";

  private static final String CHANGES =
      "SELECT e.number, e.at, e.who, e.action, l.register, l.row_id, l.before, l.after"
          + " FROM audit_line l JOIN audit_entry e ON e.number = l.entry WHERE ";

  private final ReadingPool pool;

  SqliteAuditLog(ReadingPool pool) {
    this.pool = pool;
  }

  @Override
  public long number() {
    return pool.read(sql -> sql.number("SELECT coalesce(max(number), 0) FROM audit_entry"));
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

  @Override
  public Optional<Last> last() {
    return pool.read(
        sql ->
            sql.one(
                    "SELECT entry, max(line) FROM audit_line"
                        + " WHERE entry = (SELECT max(number) FROM audit_entry) GROUP BY entry",
                    row -> List.of(row.getLong(1), row.getLong(2)))
                .map(found -> last(sql, found.getFirst(), found.getLast())));
  }

  /// Of an action that changed thousands of rows two are read.
  private static Last last(Sql sql, long entry, long lines) {
    List<Kind> kinds =
        sql.list(
            "SELECT register, before IS NULL, after IS NULL FROM audit_line WHERE entry = ?"
                + " GROUP BY 1, 2, 3 ORDER BY min(line)",
            row -> new Kind(row.getString(1), row.getBoolean(2), row.getBoolean(3)),
            entry);
    return new Last(line(sql, entry, 1), line(sql, entry, lines), Math.toIntExact(lines), kinds);
  }

  private static Change line(Sql sql, long entry, long line) {
    return sql.one(CHANGES + "l.entry = ? AND l.line = ?", SqliteAuditLog::change, entry, line)
        .orElseThrow();
  }

  @Override
  public List<Change> changes(String register, long row, int most) {
    return pool.read(
        sql ->
            sql.list(
                CHANGES
                    + "l.register = ? AND l.row_id = ? ORDER BY l.entry DESC, l.line DESC LIMIT ?",
                SqliteAuditLog::change,
                register,
                row,
                most));
  }

  @Override
  public List<Touched> touchedSince(long entry) {
    return pool.read(
        sql ->
            sql.list(
                "SELECT DISTINCT register, row_id FROM audit_line WHERE entry > ?",
                row -> new Touched(row.getString(1), row.getLong(2)),
                entry));
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getLong(1),
        Instant.parse(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getLong(6),
        state(row.getString(7)),
        state(row.getString(8)));
  }

  private static @Nullable RowState state(@Nullable String json) {
    if (json == null) {
      return null;
    }
    Map<String, String> texts = new HashMap<>();
    Json.members(json).forEach((name, value) -> texts.put(name, text(value)));
    String retired = texts.remove("retired_on");
    return new RowState(texts, retired);
  }

  /// A JSON value as a draft has it.
  private static String text(String json) {
    return switch (json.charAt(0)) {
      case '[' -> several(json).collect(Collectors.joining(","));
      case '"' -> Json.string(json);
      case 't' -> "yes";
      case 'f' -> "no";
      default -> json;
    };
  }

  /// Keys by letter, ids by number, as in a draft.
  private static Stream<String> several(String json) {
    return Stream.concat(
        Json.texts(json).stream().sorted(),
        Json.numbers(json).stream().sorted().map(id -> Long.toString(id)));
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
