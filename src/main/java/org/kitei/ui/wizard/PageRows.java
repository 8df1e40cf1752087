package org.kitei.ui.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.chapter.Answer;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.Asks;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Folded;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Words;
import org.kitei.usecase.register.RegisterViews;

/// The rows that stand on a page and those that can be pointed at from it, as people read them.
final class PageRows {
  private static final int FEW = 3;

  private final Page page;
  private final RegisterViews views;
  private final Words words;
  private final Map<Class<?>, List<Choice>> stored = new HashMap<>();

  PageRows(Page page, RegisterViews views, Words words) {
    this.page = page;
    this.views = views;
    this.words = words;
  }

  /// A row that a reference can point at.
  ///
  /// @param handle its id, or that of a row of the page that is not there yet
  record Choice(String handle, String label) {}

  /// What the page shows as questions. A register of which it only asks a name, to point at it from
  /// another row, is asked within that row.
  List<Asks<?>> asks() {
    return page.asks().stream().filter(each -> !isNamedWithin(each.register())).toList();
  }

  /// Whether a new row of `register` is made by typing a name where it is pointed at.
  boolean isNamedWithin(RegisterType<?> register) {
    boolean named =
        page.asks(register).filter(asks -> asks.many() && asks.fields().size() == 1).isPresent();
    return named
        && page.asks().stream()
            .flatMap(asks -> asks.fields().stream())
            .anyMatch(field -> register.record().equals(field.refers()));
  }

  /// The rows `field` can point at.
  List<Choice> choices(Field field, Answers answers) {
    Class<? extends Record> refers = Objects.requireNonNull(field.refers());
    List<Choice> choices =
        new ArrayList<>(
            stored.computeIfAbsent(
                refers,
                each ->
                    views.targets(field, Set.of(), words).stream()
                        .map(row -> new Choice(Long.toString(row.id()), row.label()))
                        .toList()));
    answers.rows().stream()
        .filter(Answer::isNew)
        .filter(each -> each.draft().type().record().equals(refers))
        .map(each -> new Choice(each.handle(), name(each)))
        .filter(each -> !each.label().isBlank())
        .forEach(choices::add);
    return choices;
  }

  /// The rows that are there already which `field` can point at.
  List<RegisterViews.Target> targets(Field field) {
    return field.isReference() ? views.targets(field, Set.of(), words) : List.of();
  }

  /// What the row pointed at by `handle` is called; empty when there is none.
  String label(Field field, String handle, Answers answers) {
    return choices(field, answers).stream()
        .filter(each -> each.handle().equals(handle))
        .map(Choice::label)
        .findFirst()
        .orElse("");
  }

  /// The row that is called `typed`.
  Optional<Choice> called(Field field, String typed, Answers answers) {
    String wanted = Folded.of(typed.strip());
    return choices(field, answers).stream()
        .filter(each -> Folded.of(each.label()).equals(wanted))
        .findFirst();
  }

  private static String name(Answer<?> answer) {
    return answer.draft().type().nameFields().stream()
        .map(field -> answer.draft().text(field.name()))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  /// What tells this row from the others of its register on the page; empty when nothing does.
  String heading(Answer<?> answer, Asks<?> asks, Answers answers) {
    List<? extends Answer<?>> all = answers.of(asks.register());
    return asks.register().fields().stream()
        .filter(field -> field.kind() == FieldKind.CHOICE && !asks.fields().contains(field))
        .filter(
            field ->
                all.stream().map(each -> each.draft().text(field.name())).distinct().count() > 1)
        .map(field -> text(answer, field, answers))
        .filter(text -> !text.isBlank())
        .reduce((before, last) -> words.say("wizard.row.heading", before, last))
        .orElse("");
  }

  /// The row in a few words.
  String summary(Answer<?> answer, Asks<?> asks, Answers answers) {
    return Stream.concat(
            asks.register().nameFields().stream().filter(asks.fields()::contains),
            asks.fields().stream())
        .distinct()
        .map(field -> text(answer, field, answers))
        .filter(text -> !text.isBlank())
        .limit(FEW)
        .reduce((before, last) -> words.say("wizard.row.summary", before, last))
        .orElseGet(() -> words.say("wizard.row.empty"));
  }

  /// A field's text as people read it.
  String text(Answer<?> answer, Field field, Answers answers) {
    String text = answer.draft().text(field.name());
    if (text.isBlank()) {
      return "";
    }
    return switch (field.kind()) {
      case CHOICE -> choice(field, text);
      case REFERENCE -> label(field, text, answers);
      case REFERENCES ->
          Stream.of(text.split(",", -1))
              .map(id -> label(field, id.strip(), answers))
              .reduce((before, last) -> words.say("shared.list.joined", before, last))
              .orElse("");
      default -> text.lines().findFirst().orElse("");
    };
  }

  private String choice(Field field, String key) {
    @Nullable Keyed found =
        field.choices().stream().filter(each -> each.key().equals(key)).findFirst().orElse(null);
    return found == null ? key : words.say(WordKeys.choice(found));
  }
}
