package org.kitei.domain.register;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Keyed;

/// A filter on the rows of a register.
public sealed interface RowCondition {
  <R extends Record> boolean holds(RegisterType<R> type, Row<R> row);

  /// Not taken out of use.
  record InUse() implements RowCondition {
    @Override
    public <R extends Record> boolean holds(RegisterType<R> type, Row<R> row) {
      return row.inUse();
    }
  }

  /// Taken out of use.
  record Retired() implements RowCondition {
    @Override
    public <R extends Record> boolean holds(RegisterType<R> type, Row<R> row) {
      return !row.inUse();
    }
  }

  /// In use, and the choice called `key` is (among) what the field called `field` holds.
  record Chosen(String field, String key) implements RowCondition {
    @Override
    public <R extends Record> boolean holds(RegisterType<R> type, Row<R> row) {
      return row.inUse() && isChosen(type.value(row.value(), type.field(field)));
    }

    private boolean isChosen(@Nullable Object value) {
      return switch (value) {
        case null -> false;
        case Keyed choice -> choice.key().equals(key);
        case Set<?> chosen ->
            chosen.stream().anyMatch(each -> each instanceof Keyed one && one.key().equals(key));
        default -> false;
      };
    }
  }
}
