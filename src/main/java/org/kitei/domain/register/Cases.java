package org.kitei.domain.register;

import java.util.List;
import java.util.Optional;

/// All registers of cases that are led from step to step, in the order they are listed.
public record Cases(List<CaseType<?>> types) {
  public Cases {
    types = List.copyOf(types);
  }

  /// The cases of the register called `key`.
  public Optional<CaseType<?>> find(String key) {
    return types.stream().filter(type -> type.register().key().equals(key)).findFirst();
  }
}
