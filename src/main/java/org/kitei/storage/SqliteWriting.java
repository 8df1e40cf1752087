package org.kitei.storage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Glance;
import org.kitei.domain.register.Row;
import org.kitei.domain.regulation.FrozenDocument;
import org.kitei.port.Writing;

/// Writes rows for one action and notes each for its audit entry. Of no use once the action ended.
final class SqliteWriting implements Writing {
  private final Sql sql;
  private final RegisterTables tables;
  private final Seal seal;
  private final AuditTrail trail;
  private final Map<String, Long> lastIds = new HashMap<>();
  private boolean ended;

  SqliteWriting(Sql sql, RegisterTables tables, Seal seal, AuditTrail trail) {
    this.sql = sql;
    this.tables = tables;
    this.seal = seal;
    this.trail = trail;
  }

  @Override
  public <R extends Record> List<Row<R>> rows(Class<R> register) {
    RegisterTable<R> table = table(register);
    return table.rows(sql).stream().map(row -> table.value(row, seal)).toList();
  }

  @Override
  public <R extends Record> List<Row<R>> rowsWhere(Class<R> register, String field, Object value) {
    RegisterTable<R> table = table(register);
    return table.rowsWhere(sql, field, value).stream().map(row -> table.value(row, seal)).toList();
  }

  @Override
  public <R extends Record> Optional<Row<R>> row(Class<R> register, long id) {
    RegisterTable<R> table = table(register);
    return table.row(sql, id).map(row -> table.value(row, seal));
  }

  @Override
  public <R extends Record> List<Glance> glances(Class<R> register, List<Field> fields) {
    return table(register).glances(sql, fields, seal);
  }

  @Override
  public <R extends Record> List<Glance> glances(
      Class<R> register, List<Field> fields, List<Long> ids) {
    return table(register).glances(sql, fields, ids, seal);
  }

  @Override
  public <R extends Record> List<Row<R>> referring(Class<R> register, Field field, long id) {
    RegisterTable<R> table = table(register);
    return table.referring(sql, field, id).stream().map(row -> table.value(row, seal)).toList();
  }

  @Override
  public <R extends Record> List<Row<R>> rows(Class<R> register, List<Long> ids) {
    RegisterTable<R> table = table(register);
    return table.rows(sql, ids).stream().map(row -> table.value(row, seal)).toList();
  }

  @Override
  public <R extends Record> Row<R> insert(R value) {
    RegisterTable<R> table = table(classOf(value));
    return insert(table, nextId(table), value);
  }

  @Override
  public <R extends Record> Row<R> insert(long id, R value) {
    RegisterTable<R> table = table(classOf(value));
    if (table.row(sql, id).isPresent()) {
      throw new IllegalStateException(table.type().number(id) + " is there already");
    }
    lastIds.put(table.type().key(), Math.max(id, nextId(table) - 1));
    return insert(table, id, value);
  }

  private <R extends Record> Row<R> insert(RegisterTable<R> table, long id, R value) {
    if (table.type().single() && only(table.type().record()).isPresent()) {
      throw new IllegalStateException(table.type().key() + " has its one row already");
    }
    StoredRow row = new StoredRow(id, trail.number(), null, table.cells(value, id, seal, null));
    table.insert(sql, row);
    trail.add(table.type().key(), id, null, table.json(row));
    return new Row<>(id, value, trail.number(), null);
  }

  @Override
  public <R extends Record> Row<R> update(long id, R value) {
    RegisterTable<R> table = table(classOf(value));
    StoredRow before = stored(table, id);
    List<@Nullable Object> cells = table.cells(value, id, seal, before);
    return table.value(change(table, before, before.retiredOn(), cells), seal);
  }

  @Override
  public void retire(Class<? extends Record> register, long id, LocalDate on) {
    RegisterTable<?> table = table(register);
    StoredRow before = stored(table, id);
    change(table, before, on.toString(), before.cells());
  }

  @Override
  public void revive(Class<? extends Record> register, long id) {
    RegisterTable<?> table = table(register);
    StoredRow before = stored(table, id);
    change(table, before, null, before.cells());
  }

  @Override
  public void takeBack(long entry) {
    refuseWhenEnded();
    new TakingBack(sql, tables, trail).run(entry);
  }

  @Override
  public void freeze(long document, FrozenDocument frozen) {
    refuseWhenEnded();
    String after = FrozenTable.insert(sql, document, trail.number(), frozen);
    trail.add(FrozenTable.NAME, document, null, after);
  }

  @Override
  public void forget(String page) {
    refuseWhenEnded();
    SqliteTypedPages.forget(sql, page);
  }

  /// Asked once for each register: nobody else writes meanwhile.
  private long nextId(RegisterTable<?> table) {
    String register = table.type().key();
    Long last = lastIds.get(register);
    long next = last == null ? table.nextId(sql) : last + 1;
    lastIds.put(register, next);
    return next;
  }

  void end() {
    ended = true;
  }

  /// A row that already is as wanted is left alone and gets no line in the history.
  private StoredRow change(
      RegisterTable<?> table,
      StoredRow before,
      @Nullable String retiredOn,
      List<@Nullable Object> cells) {
    StoredRow wanted = new StoredRow(before.id(), before.entry(), retiredOn, cells);
    if (wanted.equals(before)) {
      return before;
    }
    StoredRow after = new StoredRow(before.id(), trail.number(), retiredOn, cells);
    table.update(sql, after);
    trail.add(table.type().key(), before.id(), table.json(before), table.json(after));
    return after;
  }

  private StoredRow stored(RegisterTable<?> table, long id) {
    return table
        .row(sql, id)
        .orElseThrow(() -> new IllegalArgumentException(table.type().number(id) + " is not there"));
  }

  private <R extends Record> RegisterTable<R> table(Class<R> register) {
    refuseWhenEnded();
    return tables.of(register);
  }

  private void refuseWhenEnded() {
    if (ended) {
      throw new IllegalStateException("the action is over");
    }
  }

  @SuppressWarnings("unchecked") // a record's class is of its own type
  private static <R extends Record> Class<R> classOf(R value) {
    return (Class<R>) value.getClass();
  }
}
