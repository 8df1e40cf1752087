package org.kitei.domain.register;

import java.util.List;

/// Rows of one register that lie in no file.
public record InMemory(List<? extends Row<?>> all) implements Rows {
  public static Rows of(List<? extends Row<?>> rows) {
    return new InMemory(rows);
  }

  @Override
  @SuppressWarnings("unchecked") // only rows of the register that is asked for lie in it
  public <R extends Record> List<Row<R>> rows(Class<R> register) {
    return (List<Row<R>>) all;
  }
}
