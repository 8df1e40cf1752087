package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of a register's file.
///
/// @param field null for the running number of rows that have no number of their own
public record FileColumn(RegisterType<?> type, @Nullable Field field) {
  /// What the running number's column is called where columns are remembered.
  public static final String NUMBER = "#";

  /// The number first, then the record's order; the number that people gave a row stands once.
  ///
  /// @param sealed whether the private fields are among them
  public static List<FileColumn> of(RegisterType<?> type, boolean sealed) {
    List<FileColumn> columns = new ArrayList<>();
    Field key = type.keyField().orElse(null);
    columns.add(new FileColumn(type, key));
    for (Field field : type.fields()) {
      if (!field.equals(key) && (sealed || !field.sealed())) {
        columns.add(new FileColumn(type, field));
      }
    }
    return List.copyOf(columns);
  }

  /// The same and what follows from the fields: what is written but never read back.
  public static List<FileColumn> written(RegisterType<?> type, boolean sealed) {
    List<FileColumn> columns = new ArrayList<>(of(type, sealed));
    type.derived().forEach(field -> columns.add(new FileColumn(type, field)));
    return List.copyOf(columns);
  }

  public String name() {
    return field == null ? NUMBER : field.name();
  }

  /// Whether it says which row a line is about.
  public boolean isNumber() {
    return field == null || type.keyField().filter(field::equals).isPresent();
  }

  /// Word key of the heading.
  public String title() {
    return field == null ? "register.file.number" : WordKeys.field(type, field);
  }
}
