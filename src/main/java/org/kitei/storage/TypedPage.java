package org.kitei.storage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.chapter.Answer;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.Asks;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;

/// The answers of a page as one text: register, handle and texts of each row, then what is removed.
final class TypedPage {
  private static final String ROW = "row";
  private static final String REMOVED = "removed";
  private static final String END = "";

  private TypedPage() {}

  static String write(Answers answers) {
    List<String> words = new ArrayList<>();
    for (Answer<?> answer : answers.rows()) {
      Draft<?> draft = answer.draft();
      words.addAll(List.of(ROW, draft.type().key(), answer.handle()));
      for (Field field : draft.type().fields()) {
        if (!draft.text(field.name()).isEmpty()) {
          words.addAll(List.of(field.name(), draft.text(field.name())));
        }
      }
      words.add(END);
    }
    for (Answers.Removed removed : answers.removed()) {
      words.addAll(List.of(REMOVED, removed.register().key(), Long.toString(removed.id())));
    }
    return Json.array(words);
  }

  /// Empty when it is of a page that asked other things.
  static Optional<Answers> read(Page page, String text) {
    List<Answer<?>> rows = new ArrayList<>();
    List<Answers.Removed> removed = new ArrayList<>();
    Iterator<String> words = Json.texts(text).iterator();
    while (words.hasNext()) {
      boolean row = words.next().equals(ROW);
      Optional<RegisterType<?>> type = type(page, words.next());
      if (type.isEmpty()) {
        return Optional.empty();
      }
      if (row) {
        rows.add(row(type.get(), words));
      } else {
        removed.add(new Answers.Removed(type.get(), Long.parseLong(words.next())));
      }
    }
    return Optional.of(new Answers(rows, removed));
  }

  private static Optional<RegisterType<?>> type(Page page, String key) {
    return page.asks().stream()
        .<RegisterType<?>>map(Asks::register)
        .filter(each -> each.key().equals(key))
        .findFirst();
  }

  private static <R extends Record> Answer<R> row(RegisterType<R> type, Iterator<String> words) {
    String handle = words.next();
    Draft<R> draft = Draft.empty(type.record());
    for (String name = words.next(); !name.equals(END); name = words.next()) {
      draft = draft.with(name, words.next());
    }
    return new Answer<>(handle, draft);
  }
}
