package org.kitei.usecase.register;

import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;

/// A row being edited: what was typed, and the row as it was when the editing began.
///
/// @param base null for a new row
public record Edit<R extends Record>(Draft<R> draft, @Nullable Row<R> base) {
  public static <R extends Record> Edit<R> of(RegisterType<R> type, Row<R> row) {
    return new Edit<>(Draft.of(type.record(), row.value()), row);
  }

  public Edit<R> with(String field, String text) {
    return new Edit<>(draft.with(field, text), base);
  }

  public RegisterType<R> type() {
    return draft.type();
  }

  public boolean isNew() {
    return base == null;
  }
}
