package org.kitei.port;

import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Rows;
import org.kitei.domain.register.Veil;

/// Reads the rows of every register.
public interface RegisterStore extends Rows {
  <R extends Record> Optional<Row<R>> row(Class<R> register, long id);

  /// The rows that refer by `field` to the row with this id.
  default <R extends Record> List<Row<R>> referring(Class<R> register, Field field, long id) {
    RegisterType<R> type = RegisterType.of(register);
    return rows(register).stream()
        .filter(row -> Ref.points(type.value(row.value(), field), id))
        .toList();
  }

  /// The rows in use that refer by `field` to the row with this id.
  ///
  /// @param most how many are read, the newest of them; the others are only counted
  default <R extends Record> Newest<R> newestReferring(
      Class<R> register, Field field, long id, int most) {
    List<Row<R>> all = referring(register, field, id).stream().filter(Row::inUse).toList();
    return new Newest<>(all.reversed().stream().limit(most).toList(), all.size());
  }

  /// @param rows the newest first
  /// @param count how many there are
  record Newest<R extends Record>(List<Row<R>> rows, int count) {
    public Newest {
      rows = List.copyOf(rows);
    }
  }

  /// All rows in the order of their ids, for those who judge and do not read: private texts stay
  /// sealed, and a mark stands in their place.
  default <R extends Record> List<Row<R>> veiled(Class<R> register) {
    RegisterType<R> type = RegisterType.of(register);
    return rows(register).stream().map(row -> Veil.over(type, row)).toList();
  }

  /// How many rows there are, without reading them.
  default RowCount count(Class<? extends Record> register) {
    List<? extends Row<?>> all = rows(register);
    long inUse = all.stream().filter(Row::inUse).count();
    return new RowCount(inUse, all.size() - inUse);
  }

  /// @param retired those taken out of use
  record RowCount(long inUse, long retired) {}

  /// The one row of a register that has only one.
  default <R extends Record> Optional<Row<R>> only(Class<R> register) {
    return rows(register).stream().filter(Row::inUse).findFirst();
  }
}
