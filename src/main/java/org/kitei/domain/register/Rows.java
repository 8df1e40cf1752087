package org.kitei.domain.register;

import java.util.List;

/// Where rows can be read.
public interface Rows {
  /// All rows in the order of their ids, those taken out of use among them.
  <R extends Record> List<Row<R>> rows(Class<R> register);
}
