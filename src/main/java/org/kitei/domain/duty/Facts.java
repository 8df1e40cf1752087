package org.kitei.domain.duty;

import java.util.List;
import org.kitei.domain.register.Row;

/// What rules may look at: the rows of registers, by record type. A view notes what was asked.
public interface Facts {
  /// The rows in use.
  <R extends Record> List<Row<R>> rows(Class<R> register);
}
