package org.kitei.storage;

import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Glance;
import org.kitei.domain.register.Row;
import org.kitei.port.RegisterStore;

/// Reads rows beside the writer; never sees half an action.
final class SqliteRegisterStore implements RegisterStore {
  private final ReadingPool pool;
  private final RegisterTables tables;
  private final Seal seal;

  SqliteRegisterStore(ReadingPool pool, RegisterTables tables, Seal seal) {
    this.pool = pool;
    this.tables = tables;
    this.seal = seal;
  }

  @Override
  public <R extends Record> List<Row<R>> rows(Class<R> register) {
    RegisterTable<R> table = tables.of(register);
    List<StoredRow> rows = pool.read(table::rows);
    return rows.stream().map(row -> table.value(row, seal)).toList();
  }

  @Override
  public <R extends Record> List<Row<R>> veiled(Class<R> register) {
    RegisterTable<R> table = tables.of(register);
    List<StoredRow> rows = pool.read(table::rows);
    return rows.stream().map(row -> table.veiled(row, seal)).toList();
  }

  @Override
  public <R extends Record> List<Row<R>> rowsWhere(Class<R> register, String field, Object value) {
    RegisterTable<R> table = tables.of(register);
    List<StoredRow> rows = pool.read(sql -> table.rowsWhere(sql, field, value));
    return rows.stream().map(row -> table.value(row, seal)).toList();
  }

  @Override
  public <R extends Record> Optional<Row<R>> row(Class<R> register, long id) {
    RegisterTable<R> table = tables.of(register);
    return pool.read(sql -> table.row(sql, id)).map(row -> table.value(row, seal));
  }

  @Override
  public <R extends Record> List<Glance> glances(Class<R> register, List<Field> fields) {
    RegisterTable<R> table = tables.of(register);
    return pool.read(sql -> table.glances(sql, fields, seal));
  }

  @Override
  public <R extends Record> List<Row<R>> rows(Class<R> register, List<Long> ids) {
    RegisterTable<R> table = tables.of(register);
    List<StoredRow> rows = pool.read(sql -> table.rows(sql, ids));
    return rows.stream().map(row -> table.value(row, seal)).toList();
  }

  @Override
  public <R extends Record> List<Glance> glances(
      Class<R> register, List<Field> fields, List<Long> ids) {
    RegisterTable<R> table = tables.of(register);
    return pool.read(sql -> table.glances(sql, fields, ids, seal));
  }

  @Override
  public <R extends Record> List<Row<R>> referring(Class<R> register, Field field, long id) {
    RegisterTable<R> table = tables.of(register);
    List<StoredRow> rows = pool.read(sql -> table.referring(sql, field, id));
    return rows.stream().map(row -> table.value(row, seal)).toList();
  }

  @Override
  public <R extends Record> Newest<R> newestReferring(
      Class<R> register, Field field, long id, int most) {
    RegisterTable<R> table = tables.of(register);
    return pool.read(
        sql -> {
          List<StoredRow> rows = table.newestReferring(sql, field, id, most);
          int count = rows.size() < most ? rows.size() : table.countReferring(sql, field, id);
          return new Newest<>(rows.stream().map(row -> table.value(row, seal)).toList(), count);
        });
  }

  @Override
  public RowCount count(Class<? extends Record> register) {
    RegisterTable<?> table = tables.of(register);
    return pool.read(table::count);
  }
}
