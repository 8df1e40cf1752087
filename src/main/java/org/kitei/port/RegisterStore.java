package org.kitei.port;

import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.Row;

/// Reads the rows of every register.
public interface RegisterStore {
  /// All rows in the order of their ids, those taken out of use among them.
  <R extends Record> List<Row<R>> rows(Class<R> register);

  <R extends Record> Optional<Row<R>> row(Class<R> register, long id);

  /// The one row of a register that has only one.
  default <R extends Record> Optional<Row<R>> only(Class<R> register) {
    return rows(register).stream().filter(Row::inUse).findFirst();
  }
}
