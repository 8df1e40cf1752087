package org.kitei.ui.register;

import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Glance;
import org.kitei.domain.register.Row;
import org.kitei.port.RegisterStore;

/// Counts the rows that are read whole, so that a test can say how many a screen needs.
public final class Counting implements RegisterStore {
  private final RegisterStore store;
  private int whole;
  private int glanced;

  public Counting(RegisterStore store) {
    this.store = store;
  }

  /// How many there were since the last time it was asked.
  public int whole() {
    int counted = whole;
    whole = 0;
    return counted;
  }

  /// How many others were seen in passing since the last time it was asked.
  public int glanced() {
    int counted = glanced;
    glanced = 0;
    return counted;
  }

  private List<Glance> seen(List<Glance> rows) {
    glanced += rows.size();
    return rows;
  }

  private <R extends Record> List<Row<R>> counted(List<Row<R>> rows) {
    whole += rows.size();
    return rows;
  }

  @Override
  public <R extends Record> List<Row<R>> rows(Class<R> register) {
    return counted(store.rows(register));
  }

  @Override
  public <R extends Record> Optional<Row<R>> row(Class<R> register, long id) {
    Optional<Row<R>> row = store.row(register, id);
    whole += row.isPresent() ? 1 : 0;
    return row;
  }

  @Override
  public <R extends Record> List<Row<R>> rows(Class<R> register, List<Long> ids) {
    return counted(store.rows(register, ids));
  }

  @Override
  public <R extends Record> List<Row<R>> rowsWhere(Class<R> register, String field, Object value) {
    return counted(store.rowsWhere(register, field, value));
  }

  @Override
  public <R extends Record> List<Glance> glances(Class<R> register, List<Field> fields) {
    return seen(store.glances(register, fields));
  }

  @Override
  public <R extends Record> List<Glance> glances(
      Class<R> register, List<Field> fields, List<Long> ids) {
    return seen(store.glances(register, fields, ids));
  }

  @Override
  public <R extends Record> List<Row<R>> referring(Class<R> register, Field field, long id) {
    return counted(store.referring(register, field, id));
  }

  @Override
  public <R extends Record> Newest<R> newestReferring(
      Class<R> register, Field field, long id, int most) {
    Newest<R> newest = store.newestReferring(register, field, id, most);
    counted(newest.rows());
    return newest;
  }

  @Override
  public RowCount count(Class<? extends Record> register) {
    return store.count(register);
  }
}
