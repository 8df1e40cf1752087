package org.kitei.domain.register;

import java.util.List;

/// All registers there are, in the order they are listed.
public record Registers(List<RegisterType<?>> types) {
  public Registers {
    types = List.copyOf(types);
  }

  /// Those people see: all but the internal ones.
  public List<RegisterType<?>> listed() {
    return types.stream().filter(type -> !type.internal()).toList();
  }

  /// The register called `key`; throws [IllegalArgumentException] when there is none.
  public RegisterType<?> type(String key) {
    return types.stream()
        .filter(type -> type.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no register is called " + key));
  }
}
