package org.kitei.domain.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.TypedRows;

/// The answers of a page as they outlive the program.
public final class TypedAnswers {
  private TypedAnswers() {}

  public static TypedRows write(Answers answers) {
    List<TypedRows.Typed> rows = new ArrayList<>();
    for (Answer<?> answer : answers.rows()) {
      Draft<?> draft = answer.draft();
      rows.add(new TypedRows.Typed(draft.type().key(), answer.handle(), draft.texts()));
    }
    return new TypedRows(
        rows,
        answers.removed().stream()
            .map(gone -> new TypedRows.Gone(gone.register().key(), gone.id()))
            .toList());
  }

  /// Empty when it is of a page that asked other things.
  public static Optional<Answers> read(Page page, TypedRows typed) {
    List<Answer<?>> rows = new ArrayList<>();
    for (TypedRows.Typed row : typed.rows()) {
      Optional<RegisterType<?>> type = type(page, row.type());
      if (type.isEmpty()) {
        return Optional.empty();
      }
      rows.add(row(type.get(), row));
    }
    List<Answers.Removed> removed = new ArrayList<>();
    for (TypedRows.Gone gone : typed.removed()) {
      Optional<RegisterType<?>> type = type(page, gone.type());
      if (type.isEmpty()) {
        return Optional.empty();
      }
      removed.add(new Answers.Removed(type.get(), gone.id()));
    }
    return Optional.of(new Answers(rows, removed));
  }

  private static Optional<RegisterType<?>> type(Page page, String key) {
    return page.asks().stream()
        .<RegisterType<?>>map(Asks::register)
        .filter(each -> each.key().equals(key))
        .findFirst();
  }

  private static <R extends Record> Answer<R> row(RegisterType<R> type, TypedRows.Typed typed) {
    return new Answer<>(typed.handle(), Draft.of(type.record(), typed.texts()));
  }
}
