package org.kitei.port;

import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Rows;

/// Reads the rows of every register.
public interface RegisterStore extends Rows {
  <R extends Record> Optional<Row<R>> row(Class<R> register, long id);

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
