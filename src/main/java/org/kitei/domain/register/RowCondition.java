package org.kitei.domain.register;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Keyed;

/// A filter on the rows of a register.
public sealed interface RowCondition {
  /// @param values what stands in the fields of the row
  boolean holds(RegisterType<?> type, boolean inUse, Function<Field, @Nullable Object> values);

  /// Not taken out of use.
  record InUse() implements RowCondition {
    @Override
    public boolean holds(
        RegisterType<?> type, boolean inUse, Function<Field, @Nullable Object> values) {
      return inUse;
    }
  }

  /// Taken out of use.
  record Retired() implements RowCondition {
    @Override
    public boolean holds(
        RegisterType<?> type, boolean inUse, Function<Field, @Nullable Object> values) {
      return !inUse;
    }
  }

  /// In use, and the choice called `key` is (among) what the field called `field` holds.
  record Chosen(String field, String key) implements RowCondition {
    @Override
    public boolean holds(
        RegisterType<?> type, boolean inUse, Function<Field, @Nullable Object> values) {
      return inUse && isChosen(values.apply(type.field(field)));
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
