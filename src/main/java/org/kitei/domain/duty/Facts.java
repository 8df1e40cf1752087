package org.kitei.domain.duty;

import java.util.List;
import java.util.function.Predicate;
import org.kitei.domain.register.Row;

/// What rules may look at: the rows of registers, by record type. What was asked is noted, so that
/// what an edit can change is known; asking for fewer rows means being judged again less often.
public interface Facts {
  /// The rows in use.
  <R extends Record> List<Row<R>> rows(Class<R> register);

  /// The rows in use for which `which` holds. It looks at the record and at nothing else.
  default <R extends Record> List<Row<R>> rows(Class<R> register, Predicate<R> which) {
    return rows(register).stream().filter(row -> which.test(row.value())).toList();
  }
}
