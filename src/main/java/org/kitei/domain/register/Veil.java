package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows as those see them who judge and do not read: where a private text stands, only that there
/// is one.
public final class Veil {
  /// What stands in place of a private text.
  public static final String MARK = "*";

  private Veil() {}

  /// Whether a field's text is left unread.
  public static boolean covers(Field field) {
    return field.sealed()
        && (field.kind() == FieldKind.TEXT
            || field.kind() == FieldKind.LONG_TEXT
            || field.kind() == FieldKind.PHONE);
  }

  /// The row with a mark in place of each of its private texts.
  public static <R extends Record> Row<R> over(RegisterType<R> type, Row<R> row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Field field : type.fields()) {
      Object value = type.value(row.value(), field);
      values.add(value != null && covers(field) ? MARK : value);
    }
    return new Row<>(row.id(), type.make(values), row.entry(), row.retiredOn());
  }
}
