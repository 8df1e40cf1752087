package org.kitei.storage;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.shared.Message;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;

/// The tables of all registers there are.
final class RegisterTables {
  private static final Set<String> OURS =
      Set.of("audit_entry", "audit_line", "seal_check", FrozenTable.NAME);

  private final Map<Class<?>, RegisterTable<?>> tables = new LinkedHashMap<>();

  RegisterTables(Registers registers) {
    for (RegisterType<?> type : registers.types()) {
      tables.put(type.record(), new RegisterTable<>(type));
    }
  }

  List<RegisterTable<?>> all() {
    return List.copyOf(tables.values());
  }

  /// At start only this much of the structure is looked at, whatever the number of rows.
  ///
  /// @throws StoreFailure when a table is not there
  void requireAll(Sql sql, DataFile file) {
    Set<String> found = new HashSet<>();
    sql.each(
        "SELECT name FROM sqlite_schema WHERE type = 'table'", row -> found.add(row.getString(1)));
    boolean whole = found.containsAll(OURS);
    for (RegisterTable<?> table : all()) {
      whole &= found.contains(table.type().key());
    }
    if (!whole) {
      throw new StoreFailure(
          Kind.DAMAGED, Message.of("backup.failure.damaged", file.folder().toString()));
    }
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
