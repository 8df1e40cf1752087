package org.kitei.ui.wizard;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kitei.domain.chapter.Answer;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.usecase.chapter.PageView;

/// Points from one row of a page at another by what it is called.
record Pointing(Page page, PageView shown, PageRows rows) {
  /// Before what was typed and is no row's name.
  static final String NOWHERE = "?";

  /// The answers with a row made for a new name, and the reference's text.
  record At(Answers answers, String text) {}

  /// @param before the reference's text until now
  At at(Answers answers, Field field, String typed, String before) {
    if (typed.isBlank()) {
      return new At(answers, "");
    }
    Optional<PageRows.Choice> there = rows.called(field, typed, answers);
    if (there.isPresent()) {
      return new At(answers, there.get().handle());
    }
    RegisterType<?> register = RegisterType.of(Objects.requireNonNull(field.refers()));
    if (!rows.isNamedWithin(register)) {
      return new At(answers, NOWHERE + typed);
    }
    String name = page.asks(register).orElseThrow().fields().getFirst().name();
    if (Answer.isNew(before) && count(answers, before) == 1) {
      for (Answer<?> row : answers.of(register)) {
        if (row.handle().equals(before)) {
          return new At(answers.with(row.with(name, typed)), before);
        }
      }
    }
    return added(answers, shown.blank(register.record()).with(name, typed));
  }

  private static At added(Answers answers, Draft<?> draft) {
    Answers.Added added = answers.adding(draft);
    return new At(added.answers(), added.handle());
  }

  private static long count(Answers answers, String handle) {
    return answers.rows().stream()
        .flatMap(
            row ->
                row.draft().type().fields().stream()
                    .filter(field -> field.kind() == FieldKind.REFERENCE)
                    .map(field -> row.draft().text(field.name())))
        .filter(handle::equals)
        .count();
  }

  /// Without new rows nobody points at any more: they were only typed on the way.
  Answers withoutStrays(Answers answers, Field field) {
    RegisterType<?> register = RegisterType.of(Objects.requireNonNull(field.refers()));
    Answers left = answers;
    if (rows.isNamedWithin(register)) {
      for (Answer<?> row : List.copyOf(answers.of(register))) {
        if (row.isNew() && count(left, row.handle()) == 0) {
          left = left.without(row);
        }
      }
    }
    return left;
  }
}
