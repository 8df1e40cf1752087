package org.kitei.domain.register;

import java.util.List;
import java.util.function.Supplier;
import org.kitei.domain.shared.Problem;

/// Where a record refuses its values.
public final class RefusedAt {
  private RefusedAt() {}

  /// The fields of the problems; empty when the record takes its values.
  public static List<String> fields(Supplier<? extends Record> making) {
    try {
      return making.get() == null ? List.of("") : List.of();
    } catch (Unacceptable refused) {
      return refused.problems().stream().map(Problem::field).toList();
    }
  }
}
