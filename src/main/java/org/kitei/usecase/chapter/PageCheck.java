package org.kitei.usecase.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.chapter.Answer;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.Asks;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.shared.Problem;
import org.kitei.port.RegisterStore;

/// Looks at what was answered on a page before it is written.
final class PageCheck {
  private static final String POSITION = "position";
  private static final String VERSION = "version";

  /// Stands in for a row that is not there yet.
  private static final String TO_COME = "0";

  private final Page page;
  private final RegisterStore store;
  private final LocalDate today;

  PageCheck(Page page, RegisterStore store, LocalDate today) {
    this.page = page;
    this.store = store;
    this.today = today;
  }

  /// The answers without new rows that were not answered, those that have an order numbered by it.
  Answers prepared(Answers typed) {
    List<Answer<?>> rows = new ArrayList<>();
    for (Answer<?> answer : typed.rows()) {
      Asks<?> asks = asks(answer.draft().type());
      if (answer.isNew() && asks.essential().stream().allMatch(each -> isBlank(answer, each))) {
        continue;
      }
      long before =
          rows.stream().filter(each -> each.draft().type().equals(asks.register())).count();
      rows.add(numbered(answer, before + 1));
    }
    for (Answers.Removed removed : typed.removed()) {
      if (!asks(removed.register()).many()) {
        throw new IllegalArgumentException(removed.register().key() + " is not taken away here");
      }
    }
    return new Answers(rows, typed.removed());
  }

  private static Answer<?> numbered(Answer<?> answer, long position) {
    Answer<?> numbered = has(answer, POSITION) ? answer.with(POSITION, "" + position) : answer;
    boolean first = has(answer, VERSION) && answer.draft().text(VERSION).isBlank();
    return first ? numbered.with(VERSION, "1") : numbered;
  }

  private static boolean has(Answer<?> answer, String name) {
    return answer.draft().type().fields().stream().anyMatch(field -> field.name().equals(name));
  }

  /// Why it cannot be saved; empty when it can.
  List<PageOutcome.At> problems(Answers prepared) {
    return prepared.rows().stream()
        .flatMap(
            answer ->
                problems(answer, prepared).stream()
                    .map(each -> new PageOutcome.At(answer.draft().type(), answer.handle(), each)))
        .toList();
  }

  private <R extends Record> List<Problem> problems(Answer<R> answer, Answers all) {
    RegisterType<R> type = answer.draft().type();
    Optional<Row<R>> before =
        answer.isNew() ? Optional.empty() : store.row(type.record(), answer.id());
    List<Problem> problems = new ArrayList<>();
    Draft<R> draft = answer.draft();
    for (Field field : type.fields()) {
      String text = draft.text(field.name());
      @Nullable Class<? extends Record> refers = field.refers();
      if (refers == null || text.isBlank()) {
        continue;
      }
      boolean untouched =
          before.isPresent()
              && Draft.of(type.record(), before.get().value()).text(field.name()).equals(text);
      if (!untouched && !areThere(refers, text, all)) {
        problems.add(Problem.at(field.name(), "shared.choice.unknown"));
      }
      if (Answer.isNew(text)) {
        draft = draft.with(field.name(), TO_COME);
      }
    }
    switch (draft.parse()) {
      case Draft.Parsed.Bad<R>(List<Problem> found) ->
          found.stream().filter(each -> isFirst(each, problems)).forEach(problems::add);
      case Draft.Parsed.Good<R>(R value) ->
          before.flatMap(row -> succession(row.value(), value)).ifPresent(problems::add);
    }
    return problems;
  }

  private Optional<Problem> succession(Record before, Record value) {
    return before instanceof RoleAppointment former && value instanceof RoleAppointment named
        ? new Succession(former, named, today).problem()
        : Optional.empty();
  }

  private static boolean isFirst(Problem found, List<Problem> before) {
    return before.stream().noneMatch(each -> each.field().equals(found.field()));
  }

  private boolean areThere(Class<? extends Record> register, String texts, Answers all) {
    return Stream.of(texts.split(",", -1)).allMatch(each -> isThere(register, each.strip(), all));
  }

  private boolean isThere(Class<? extends Record> register, String text, Answers all) {
    if (Answer.isNew(text)) {
      return all.of(register).stream().anyMatch(each -> each.handle().equals(text));
    }
    return text.matches("\\d{1,18}")
        && store.row(register, Long.parseLong(text)).filter(Row::inUse).isPresent();
  }

  private static boolean isBlank(Answer<?> answer, Field field) {
    return answer.draft().text(field.name()).isBlank();
  }

  private Asks<?> asks(RegisterType<?> type) {
    return page.asks(type)
        .orElseThrow(() -> new IllegalArgumentException(page + " does not ask of " + type.key()));
  }
}
