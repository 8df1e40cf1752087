package org.kitei.ui.incident;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.DeadlineRule;
import org.kitei.domain.incident.Holidays;
import org.kitei.domain.incident.Span;
import org.kitei.domain.shared.Certainty;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.usecase.incident.RuleService;

/// The rules on deadlines and the holidays, and what the institution sets in their place.
public final class IncidentRulesViewModel {
  static final String SOONEST = "soonest";
  static final String LATEST = "latest";
  static final String EXTENDED = "extended";
  static final String SOURCE = "source";
  static final String CONFIRMED = "confirmedOn";
  static final String REASON = "reason";
  static final String DAY = "day";
  static final String NAME = "name";

  private final IncidentWork work;
  private final Words words;
  private final Map<String, StringProperty> texts = new LinkedHashMap<>();
  private final ReadOnlyIntegerWrapper turns = new ReadOnlyIntegerWrapper();
  private Map<String, Message> problems = new HashMap<>();
  private @Nullable String editing;

  public IncidentRulesViewModel(IncidentWork work, Words words) {
    this.work = work;
    this.words = words;
  }

  /// Changes when something else is to be shown.
  public ReadOnlyIntegerProperty turns() {
    return turns.getReadOnlyProperty();
  }

  public List<DeadlineRule> rules() {
    return work.views().rules().rules();
  }

  public Holidays holidays() {
    return work.views().holidays();
  }

  /// Whether the institution set the rule itself.
  public boolean isOwn(DeadlineRule rule) {
    return rule.provenance().certainty() == Certainty.OWN;
  }

  @Nullable String editing() {
    return editing;
  }

  public Optional<Message> problem(String name) {
    return Optional.ofNullable(problems.get(name));
  }

  public StringProperty text(String name) {
    return texts.computeIfAbsent(name, none -> new SimpleStringProperty(""));
  }

  /// Opens the form of a rule with its amounts; null closes it.
  public void edit(@Nullable DeadlineRule rule) {
    problems = new HashMap<>();
    editing = rule == null ? null : rule.key();
    if (rule != null) {
      text(SOONEST).set(amount(rule.readings(), true));
      text(LATEST).set(amount(rule.readings(), false));
      text(EXTENDED).set(amount(rule.extended(), true));
      text(SOURCE).set(rule.provenance().source());
      text(REASON).set("");
      text(CONFIRMED).set(Dates.said(words, work.now().get().toLocalDate()));
    }
    turn();
  }

  private static String amount(List<Span> readings, boolean first) {
    if (readings.isEmpty()) {
      return "";
    }
    Span span = first ? readings.getFirst() : readings.getLast();
    return Integer.toString(span.amount());
  }

  public void save() {
    String rule = editing;
    problems = new HashMap<>();
    Optional<Integer> soonest = number(SOONEST);
    Optional<Integer> latest = number(LATEST);
    Optional<Integer> extended =
        text(EXTENDED).get().isBlank() ? Optional.empty() : number(EXTENDED);
    Optional<LocalDate> confirmed = day(CONFIRMED);
    if (rule == null || !problems.isEmpty()) {
      turn();
      return;
    }
    done(
        work.rules()
            .change(
                rule,
                soonest.orElseThrow(),
                latest.orElseThrow(),
                extended.orElse(null),
                text(SOURCE).get(),
                confirmed.orElseThrow(),
                text(REASON).get()));
  }

  /// The rule holds again as it came.
  public void withdraw(DeadlineRule rule) {
    done(work.rules().withdraw(rule.key()));
  }

  /// A day on which offices are closed, or open after all.
  public void holiday(boolean closed) {
    problems = new HashMap<>();
    Optional<LocalDate> day = day(DAY);
    if (day.isEmpty()) {
      turn();
      return;
    }
    done(work.rules().holiday(day.get(), text(NAME).get(), closed));
  }

  private void done(RuleService.Outcome outcome) {
    switch (outcome) {
      case RuleService.Outcome.Done ignored -> {
        editing = null;
        problems = new HashMap<>();
        texts.values().forEach(text -> text.set(""));
      }
      case RuleService.Outcome.Refused(List<Problem> refused) ->
          refused.forEach(each -> problems.put(each.field(), each.why()));
      case RuleService.Outcome.NotThere(Message reason) -> problems.put(SOURCE, reason);
    }
    turn();
  }

  private Optional<Integer> number(String name) {
    String typed = text(name).get().strip();
    if (typed.matches("\\d{1,5}")) {
      return Optional.of(Integer.valueOf(typed));
    }
    problems.put(name, Message.of("incident.problem.amount", Span.MOST));
    return Optional.empty();
  }

  private Optional<LocalDate> day(String name) {
    Optional<LocalDate> day = Wareki.parse(text(name).get());
    if (day.isEmpty()) {
      problems.put(name, Message.of("shared.date.unreadable"));
    }
    return day;
  }

  private void turn() {
    turns.set(turns.get() + 1);
  }
}
