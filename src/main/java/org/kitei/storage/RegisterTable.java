package org.kitei.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.Glance;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.register.Veil;
import org.kitei.domain.shared.Message;
import org.kitei.port.RegisterStore.RowCount;
import org.kitei.port.SecretBox.Sealed;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;

/// The table of one register: its name is the register's key, its columns are the components in
/// snake_case, beside `id`, `entry` and `retired_on`.
final class RegisterTable<R extends Record> {
  private static final Set<String> OURS = Set.of("id", "entry", "retired_on");
  private static final int FIRST = 4;
  private static final String WHERE_ID_IN = " WHERE id IN (SELECT value FROM json_each(?))";
  private static final String WHERE_IN_USE = " WHERE retired_on IS NULL AND ";

  private final RegisterType<R> type;
  private final List<Field> fields;
  private final boolean[] numbers;
  private final String select;
  private final String selectOne;
  private final String selectSome;
  private final String insert;
  private final String update;
  private final String delete;

  RegisterTable(RegisterType<R> type) {
    this.type = type;
    this.fields = type.fields();
    fields.forEach(this::accept);
    this.numbers = new boolean[fields.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Cells.isNumber(fields.get(i));
    }
    List<String> columns = fields.stream().map(field -> quoted(column(field.name()))).toList();
    String table = quoted(type.key());
    select = "SELECT id, entry, retired_on, " + String.join(", ", columns) + " FROM " + table;
    selectOne = select + " WHERE id = ?";
    selectSome = select + WHERE_ID_IN;
    insert =
        "INSERT INTO "
            + table
            + " (id, entry, retired_on, "
            + String.join(", ", columns)
            + ") VALUES ("
            + String.join(", ", Collections.nCopies(columns.size() + OURS.size(), "?"))
            + ")";
    update =
        "UPDATE "
            + table
            + " SET entry = ?, retired_on = ?, "
            + columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
            + " WHERE id = ?";
    delete = "DELETE FROM " + table + " WHERE id = ?";
  }

  static String column(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  static String quoted(String name) {
    return '"' + name + '"';
  }

  RegisterType<R> type() {
    return type;
  }

  List<StoredRow> rows(Sql sql) {
    return sql.list(select + " ORDER BY id", this::read);
  }

  /// @throws IllegalArgumentException when the component is private: nobody can look for it
  List<StoredRow> rowsWhere(Sql sql, String name, Object value) {
    Field field = type.field(name);
    if (field.sealed()) {
      throw new IllegalArgumentException(type.key() + ": " + name + " is sealed");
    }
    return sql.list(
        select + " WHERE " + quoted(column(name)) + " = ? ORDER BY id",
        this::read,
        Cells.cell(field, value));
  }

  /// The rows that refer by `field` to the row with this id, in the order of their ids.
  List<StoredRow> referring(Sql sql, Field field, long id) {
    return sql.list(
        select + " WHERE " + Referring.where(type, field) + " ORDER BY id", this::read, id);
  }

  /// Those of them that are in use, the newest first, at most `most`.
  List<StoredRow> newestReferring(Sql sql, Field field, long id, int most) {
    return sql.list(
        select + WHERE_IN_USE + Referring.where(type, field) + " ORDER BY id DESC LIMIT ?",
        this::read,
        id,
        most);
  }

  /// How many of them are in use.
  int countReferring(Sql sql, Field field, long id) {
    String count = "SELECT count(*) FROM " + quoted(type.key()) + WHERE_IN_USE;
    return sql.one(count + Referring.where(type, field), row -> row.getInt(1), id).orElseThrow();
  }

  void each(Sql sql, Consumer<StoredRow> taker) {
    sql.each(select + " ORDER BY id", row -> taker.accept(read(row)));
  }

  /// All rows, of each only these fields.
  List<Glance> glances(Sql sql, List<Field> some, Seal seal) {
    return sql.list(selecting(some) + " ORDER BY id", row -> glance(row, some, seal));
  }

  /// The rows with these ids, of each only these fields.
  List<Glance> glances(Sql sql, List<Field> some, List<Long> ids, Seal seal) {
    return sql.list(selecting(some) + WHERE_ID_IN, row -> glance(row, some, seal), ids.toString());
  }

  private String selecting(List<Field> some) {
    return some.stream()
        .map(field -> ", " + quoted(column(field.name())))
        .collect(Collectors.joining("", "SELECT id, retired_on", " FROM " + quoted(type.key())));
  }

  private Glance glance(ResultSet row, List<Field> some, Seal seal) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>(some.size());
    for (int i = 0; i < some.size(); i++) {
      Field field = some.get(i);
      Object cell = cell(row, i + 3, Cells.isNumber(field));
      values.add(glanced(field, cell, row.getLong(1), seal));
    }
    return new Glance(row.getLong(1), row.getString(2) == null, values);
  }

  private @Nullable Object glanced(Field field, @Nullable Object cell, long id, Seal seal) {
    try {
      return value(field, cell, id, seal);
    } catch (IllegalArgumentException | DateTimeException bad) {
      throw damaged(id, bad);
    }
  }

  /// The rows with these ids, in the order of the ids.
  List<StoredRow> rows(Sql sql, List<Long> ids) {
    Map<Long, StoredRow> found = new HashMap<>();
    sql.each(selectSome, row -> found.put(row.getLong(1), read(row)), ids.toString());
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  Optional<StoredRow> row(Sql sql, long id) {
    return sql.one(selectOne, this::read, id);
  }

  void insert(Sql sql, StoredRow row) {
    List<@Nullable Object> arguments = new ArrayList<>();
    arguments.add(row.id());
    arguments.add(row.entry());
    arguments.add(row.retiredOn());
    arguments.addAll(row.cells());
    sql.later(insert, arguments.toArray());
  }

  void update(Sql sql, StoredRow row) {
    List<@Nullable Object> arguments = new ArrayList<>();
    arguments.add(row.entry());
    arguments.add(row.retiredOn());
    arguments.addAll(row.cells());
    arguments.add(row.id());
    sql.run(update, arguments.toArray());
  }

  void delete(Sql sql, long id) {
    sql.run(delete, id);
  }

  RowCount count(Sql sql) {
    return sql.one(
            "SELECT count(*) - count(retired_on), count(retired_on) FROM " + quoted(type.key()),
            row -> new RowCount(row.getLong(1), row.getLong(2)))
        .orElseThrow();
  }

  /// The id of the next row; ids are never used again.
  long nextId(Sql sql) {
    return 1
        + sql.one(
                "SELECT seq FROM sqlite_sequence WHERE name = ?", row -> row.getLong(1), type.key())
            .orElse(0L);
  }

  /// A private cell whose text has not changed stays sealed as it is.
  ///
  /// @throws StoreFailure when a private component is to be sealed and the key is not at hand
  List<@Nullable Object> cells(R value, long id, Seal seal, @Nullable StoredRow before) {
    List<@Nullable Object> values = type.values(value);
    List<@Nullable Object> cells = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      Object plain = values.get(i);
      Object cell = plain == null ? null : Cells.cell(field, plain);
      if (field.sealed()) {
        Object old = before == null ? null : before.cells().get(i);
        cell = sealed(field, cell, old, id, seal);
      }
      cells.add(cell);
    }
    return cells;
  }

  Row<R> value(StoredRow row, Seal seal) {
    return value(row, (field, cell) -> value(field, cell, row.id(), seal));
  }

  /// The same, but private texts stay sealed.
  Row<R> veiled(StoredRow row, Seal seal) {
    return value(
        row,
        (field, cell) ->
            cell != null && Veil.covers(field) ? Veil.MARK : value(field, cell, row.id(), seal));
  }

  private interface Reading {
    @Nullable Object of(Field field, @Nullable Object cell);
  }

  private Row<R> value(StoredRow row, Reading reading) {
    try {
      List<@Nullable Object> values = new ArrayList<>();
      for (int i = 0; i < fields.size(); i++) {
        values.add(reading.of(fields.get(i), row.cells().get(i)));
      }
      String retired = row.retiredOn();
      return new Row<>(
          row.id(),
          type.make(values),
          row.entry(),
          retired == null ? null : LocalDate.parse(retired));
    } catch (Unacceptable | IllegalArgumentException | DateTimeException bad) {
      throw damaged(row.id(), bad);
    }
  }

  /// The row as the history keeps it: what is empty is left out, what is private stays sealed.
  String json(StoredRow row) {
    return Json.text(
        json -> {
          json.writeStartObject();
          for (int i = 0; i < fields.size(); i++) {
            Object cell = row.cells().get(i);
            if (cell != null) {
              json.writeFieldName(fields.get(i).name());
              Cells.write(json, fields.get(i), cell);
            }
          }
          if (row.retiredOn() != null) {
            json.writeStringField("retired_on", row.retiredOn());
          }
          json.writeEndObject();
        });
  }

  /// The row that the history keeps as `json`, as the action numbered `entry` writes it again.
  StoredRow row(long id, long entry, String json) {
    Map<String, String> members = Json.members(json);
    List<@Nullable Object> cells = new ArrayList<>();
    for (Field field : fields) {
      String member = members.get(field.name());
      cells.add(member == null ? null : Cells.fromHistory(field, member));
    }
    String retired = members.get("retired_on");
    return new StoredRow(id, entry, retired == null ? null : Json.string(retired), cells);
  }

  StoredRow read(ResultSet row) throws SQLException {
    List<@Nullable Object> cells = new ArrayList<>(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      cells.add(cell(row, FIRST + i, numbers[i]));
    }
    return new StoredRow(row.getLong(1), row.getLong(2), row.getString(3), cells);
  }

  private static @Nullable Object cell(ResultSet row, int at, boolean number) throws SQLException {
    if (!number) {
      return row.getString(at);
    }
    long value = row.getLong(at);
    return value == 0 && row.wasNull() ? null : (Object) value;
  }

  private @Nullable Object sealed(
      Field field, @Nullable Object cell, @Nullable Object old, long id, Seal seal) {
    if (cell == null && old == null) {
      return null;
    }
    seal.require();
    if (cell == null || (old != null && opened(field, old, id, seal).equals(cell.toString()))) {
      return cell == null ? null : old;
    }
    return seal.close(cell.toString(), place(field, id));
  }

  private @Nullable Object value(Field field, @Nullable Object cell, long id, Seal seal) {
    if (cell == null) {
      return null;
    } else if (!field.sealed()) {
      return Cells.value(field, cell);
    } else if (seal.fits()) {
      return Cells.value(field, Cells.unsealed(field, opened(field, cell, id, seal)));
    }
    return text(field.kind()) ? seal.marker() : null;
  }

  private String opened(Field field, Object cell, long id, Seal seal) {
    try {
      return seal.open((String) cell, place(field, id));
    } catch (Sealed changed) {
      throw damaged(id, changed);
    }
  }

  private StoreFailure damaged(long id, Throwable cause) {
    return new StoreFailure(
        Kind.DAMAGED, Message.of("backup.failure.row", type.key(), type.number(id)), cause);
  }

  private String place(Field field, long id) {
    return type.key() + "|" + column(field.name()) + "|" + id;
  }

  private void accept(Field field) {
    if (OURS.contains(column(field.name()))) {
      throw new IllegalArgumentException(type.key() + ": " + field.name() + " is our own column");
    }
    if (field.sealed() && field.required() && !text(field.kind())) {
      throw new IllegalArgumentException(
          type.key() + ": " + field.name() + " must be text or nullable to be read sealed");
    }
  }

  private static boolean text(FieldKind kind) {
    return kind == FieldKind.TEXT || kind == FieldKind.LONG_TEXT || kind == FieldKind.PHONE;
  }
}
