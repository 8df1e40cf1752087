package org.kitei.usecase.register;

import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.Case.Again;
import org.kitei.domain.register.Row;

/// What follows closed cases by itself, as long as nobody has begun it.
final class Followers {
  private Followers() {}

  /// @param all the cases of the register
  static <R extends Record & Case> Optional<Again> of(List<Row<R>> all, Row<R> row) {
    return Optional.ofNullable(row.value().again())
        .filter(
            following ->
                all.stream()
                    .filter(other -> other.inUse() && other.id() > row.id())
                    .noneMatch(other -> other.value().follows(row.value())));
  }
}
