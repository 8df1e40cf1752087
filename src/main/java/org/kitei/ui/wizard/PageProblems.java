package org.kitei.ui.wizard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitei.domain.chapter.Answer;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.Asks;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.usecase.chapter.PageOutcome;

/// What keeps one from going on: what *Next* refused, and what is typed and cannot be read.
record PageProblems(Page page, Answers answers, List<PageOutcome.At> refused) {
  Optional<Message> at(RegisterType<?> register, String handle, Field field) {
    Optional<Message> asked =
        refused.stream()
            .filter(each -> each.register().equals(register))
            .filter(each -> each.handle().equals(handle))
            .map(PageOutcome.At::problem)
            .filter(each -> each.field().equals(field.name()))
            .map(each -> each.why())
            .findFirst();
    if (asked.isPresent() || field.kind() == FieldKind.REFERENCE) {
      return asked;
    }
    return answers.of(register).stream()
        .filter(row -> row.handle().equals(handle))
        .filter(row -> !row.draft().text(field.name()).isBlank())
        .flatMap(row -> row.draft().problems(field.name()).stream())
        .map(each -> each.why())
        .findFirst();
  }

  /// The first, with the name of its field.
  Optional<Message> first() {
    return Stream.concat(
            page.asks().stream().flatMap(this::of),
            refused.stream().filter(this::isElsewhere).map(each -> each.problem().why()))
        .findFirst();
  }

  private Stream<Message> of(Asks<?> asks) {
    List<? extends Answer<?>> rows = answers.of(asks.register());
    return rows.stream().flatMap(row -> of(asks, row));
  }

  private Stream<Message> of(Asks<?> asks, Answer<?> row) {
    return asks.fields().stream()
        .flatMap(
            field ->
                at(asks.register(), row.handle(), field)
                    .map(
                        why ->
                            Message.of(
                                "wizard.field.problem",
                                Message.of(WordKeys.field(asks.register(), field)),
                                why))
                    .stream());
  }

  /// Whether the problem has no field on the page.
  private boolean isElsewhere(PageOutcome.At at) {
    return page.asks(at.register())
        .filter(
            asks ->
                asks.fields().stream().anyMatch(each -> each.name().equals(at.problem().field())))
        .isEmpty();
  }
}
