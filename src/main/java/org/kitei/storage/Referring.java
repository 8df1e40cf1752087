package org.kitei.storage;

import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RegisterType;

/// The conditions under which a row refers to another, whose id is the one argument. They cost as
/// much as there are rows that do, for whatever is shown beside that other row.
final class Referring {
  private Referring() {}

  /// @throws IllegalArgumentException when the component is private: nobody can look for it
  static String where(RegisterType<?> type, Field field) {
    String column = RegisterTable.column(field.name());
    if (field.sealed()) {
      throw new IllegalArgumentException(type.key() + ": " + field.name() + " is sealed");
    } else if (field.kind() == FieldKind.REFERENCE) {
      return RegisterTable.quoted(column) + " = ?";
    } else if (type.shownFields().contains(field)) {
      return "id IN (SELECT row_id FROM referred WHERE register = '"
          + type.key()
          + "' AND field = '"
          + column
          + "' AND target = ?)";
    }
    return "? IN (SELECT value FROM json_each(" + RegisterTable.quoted(column) + "))";
  }
}
