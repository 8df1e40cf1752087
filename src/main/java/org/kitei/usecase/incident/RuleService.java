package org.kitei.usecase.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.DeadlineChange;
import org.kitei.domain.incident.HolidayChange;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.port.Present;
import org.kitei.port.WriteGate;

/// Changes the rules on deadlines and the holidays for this institution, with date and name; what
/// they were before stays.
public final class RuleService {
  private static final int YEARS_AHEAD = 20;

  private final IncidentViews views;
  private final WriteGate gate;
  private final Present present;
  private final String who;

  /// @param who the name given with `--as` or in the settings, else the account's
  public RuleService(IncidentViews views, WriteGate gate, Present present, String who) {
    this.views = views;
    this.gate = gate;
    this.present = present;
    this.who = who;
  }

  /// What came of it.
  public sealed interface Outcome {
    record Done() implements Outcome {}

    /// Nothing was saved; each problem names its field.
    record Refused(List<Problem> problems) implements Outcome {
      public Refused {
        problems = List.copyOf(problems);
      }
    }

    /// There is no such rule.
    record NotThere(Message reason) implements Outcome {}
  }

  /// How long a rule gives from now on.
  ///
  /// @param soonest by the earlier reading, in the rule's unit
  /// @param latest by the later one
  /// @param extended where the rule gives more time; null to leave it
  /// @param source where that stands
  /// @param reason why it is set otherwise here
  public Outcome change(
      String rule,
      int soonest,
      int latest,
      @Nullable Integer extended,
      String source,
      LocalDate confirmedOn,
      String reason) {
    Texts texts = new Texts();
    String where = texts.required("source", source, 200);
    String why = texts.required("reason", reason, 200);
    List<Problem> problems = new ArrayList<>(texts.problems());
    if (extended == null && givesLess(rule, latest)) {
      problems.add(Problem.at("extended", "incident.problem.extended-shorter"));
    }
    if (confirmedOn.isAfter(present.today())) {
      problems.add(Problem.at("confirmedOn", "incident.problem.future"));
    }
    if (!problems.isEmpty()) {
      return new Outcome.Refused(problems);
    }
    return write(
        rule,
        soonest,
        latest,
        extended,
        Objects.requireNonNull(where),
        confirmedOn,
        Objects.requireNonNull(why),
        false);
  }

  /// Whether the rule as it came would give less time where it is to give more.
  private boolean givesLess(String rule, int latest) {
    return views.originalRules().find(rule).stream()
        .flatMap(each -> each.extended().stream())
        .anyMatch(longer -> longer.amount() < latest);
  }

  /// The rule holds again as it came.
  public Outcome withdraw(String rule) {
    return write(rule, 0, 0, null, "-", present.today(), "-", true);
  }

  private Outcome write(
      String rule,
      int soonest,
      int latest,
      @Nullable Integer extended,
      String source,
      LocalDate confirmedOn,
      String reason,
      boolean withdrawn) {
    if (views.originalRules().find(rule).isEmpty()) {
      return new Outcome.NotThere(Message.of("incident.refused.no-rule"));
    }
    try {
      DeadlineChange change =
          new DeadlineChange(
              rule,
              soonest,
              latest,
              extended,
              source,
              confirmedOn,
              reason,
              who,
              present.moment(),
              withdrawn);
      return gate.write(
          new WriteGate.Action("incident.action.rule", who),
          writing -> {
            writing.insert(change);
            return new Outcome.Done();
          });
    } catch (Unacceptable refused) {
      return new Outcome.Refused(refused.problems());
    }
  }

  /// Offices are closed on a day, or open after all. A year may be one whose public holidays the
  /// pack does not know yet: the clock goes on to say so, and counts what is known.
  public Outcome holiday(LocalDate day, String name, boolean closed) {
    Texts texts = new Texts();
    String called = texts.line("name", name, 60);
    List<Problem> problems = new ArrayList<>(texts.problems());
    if (called == null && problems.isEmpty()) {
      problems.add(Problem.at("name", "shared.text.empty"));
    }
    int first = views.holidays().first();
    int last = views.holidays().last() + YEARS_AHEAD;
    if (day.getYear() < first || day.getYear() > last) {
      problems.add(Problem.at("day", "incident.problem.holiday-year", first, last));
    }
    if (!problems.isEmpty()) {
      return new Outcome.Refused(problems);
    }
    return gate.write(
        new WriteGate.Action("incident.action.holiday", who),
        writing -> {
          writing.insert(
              new HolidayChange(day, Objects.requireNonNull(called), closed, who, present.today()));
          return new Outcome.Done();
        });
  }
}
