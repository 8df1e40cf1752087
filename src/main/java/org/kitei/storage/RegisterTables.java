package org.kitei.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;

/// The tables of all registers there are.
final class RegisterTables {
  private final Map<Class<?>, RegisterTable<?>> tables = new LinkedHashMap<>();

  RegisterTables(Registers registers) {
    for (RegisterType<?> type : registers.types()) {
      tables.put(type.record(), new RegisterTable<>(type));
    }
  }

  List<RegisterTable<?>> all() {
    return List.copyOf(tables.values());
  }

  @SuppressWarnings("unchecked") // each table stands under its own record
  <R extends Record> RegisterTable<R> of(Class<R> register) {
    RegisterTable<?> table = tables.get(register);
    if (table == null) {
      throw new IllegalArgumentException(register + " is not among the registers");
    }
    return (RegisterTable<R>) table;
  }

  /// The table called `register`.
  RegisterTable<?> of(String register) {
    return tables.values().stream()
        .filter(table -> table.type().key().equals(register))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(register + " is no register"));
  }
}
