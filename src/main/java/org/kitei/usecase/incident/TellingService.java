package org.kitei.usecase.incident;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.DeadlineRule;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentStep.Verb;
import org.kitei.domain.incident.Party;
import org.kitei.domain.incident.Telling;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.TimelineKind;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;
import org.kitei.usecase.register.CaseTimeline;

/// Ticks off whom was told of an incident, with time and name.
public final class TellingService {
  private final IncidentViews views;
  private final IncidentWriting writes;
  private final Present present;
  private final String who;

  /// @param who the name given with `--as` or in the settings, else the account's
  public TellingService(
      IncidentViews views,
      RegisterStore store,
      WriteGate gate,
      CaseTimeline timeline,
      Present present,
      String who) {
    this.views = views;
    this.writes = new IncidentWriting(store, gate, timeline, present, who);
    this.present = present;
    this.who = who;
  }

  /// The operations manager was told, and said what to do.
  ///
  /// @param instruction null or empty while there is none
  public IncidentOutcome report(long id, LocalDateTime at, @Nullable String instruction) {
    Texts texts = new Texts();
    String said = texts.lines("instruction", instruction, 2000);
    List<Problem> problems = texts.problems();
    problems.addAll(writes.future("at", at));
    return writes.change(
        id,
        problems,
        "incident.action.reported",
        (writing, open) -> {
          Incident next = open.reported(at, said);
          rules(Party.OPERATIONS_MANAGER).forEach(rule -> tick(writing, id, rule, at, null));
          writes.line(writing, id, at, TimelineKind.TOLD, Verb.REPORTED, "", said);
          return next;
        });
  }

  /// Somebody was told; ticks the deadline off.
  ///
  /// @param rule key of the deadline
  public IncidentOutcome tell(long id, String rule, LocalDateTime at, @Nullable String note) {
    Optional<DeadlineRule> known = views.rules().find(rule);
    if (known.isEmpty()) {
      return new IncidentOutcome.NotNow(Message.of("incident.refused.no-rule"));
    }
    if (known.get().to() == Party.OPERATIONS_MANAGER) {
      return report(id, at, note);
    }
    Texts texts = new Texts();
    String noted = texts.lines("note", note, 1000);
    List<Problem> problems = texts.problems();
    problems.addAll(writes.future("at", at));
    return writes.change(
        id,
        problems,
        "incident.action.told",
        (writing, open) -> {
          if (at.isBefore(open.incident().noticedAt())) {
            throw new Unacceptable(List.of(Problem.at("at", "incident.problem.before-noticed")));
          }
          tick(writing, id, known.get(), at, noted);
          writes.line(writing, id, at, TimelineKind.TOLD, Verb.TOLD, rule, noted);
          return open.told(known.get().to());
        });
  }

  /// Takes back a tick that was made by mistake; both stay in the timeline.
  public IncidentOutcome untell(long id, String rule) {
    return writes.change(
        id,
        List.of(),
        "incident.action.not-told",
        (writing, open) -> {
          List<Row<Telling>> ticked = ticks(writing, id, rule);
          if (ticked.isEmpty()) {
            return open.incident();
          }
          ticked.forEach(row -> writing.retire(Telling.class, row.id(), present.today()));
          writes.line(writing, id, present.moment(), TimelineKind.STEP, Verb.NOT_TOLD, rule, null);
          Party party = views.rules().find(rule).map(DeadlineRule::to).orElse(null);
          boolean another =
              views.rules().rules().stream()
                  .filter(each -> each.to() == party)
                  .anyMatch(each -> !ticks(writing, id, each.key()).isEmpty());
          return party == null || another ? open.incident() : open.notTold(party);
        });
  }

  /// Sets the day where the situation decides.
  public IncidentOutcome plan(long id, String rule, LocalDate day) {
    return writes.change(
        id,
        views.rules().find(rule).isPresent()
            ? List.of()
            : List.of(Problem.at("rule", "incident.refused.no-rule")),
        "incident.action.planned",
        (writing, open) -> {
          if (day.isBefore(open.incident().noticedAt().toLocalDate())) {
            throw new Unacceptable(
                List.of(Problem.at("plannedOn", "incident.problem.before-noticed")));
          }
          writing.insert(new Telling(new Ref<>(id), rule, null, day, who, null));
          writes.line(
              writing,
              id,
              present.moment(),
              TimelineKind.STEP,
              Verb.PLANNED,
              rule + ":" + day,
              null);
          return open.incident();
        });
  }

  private List<DeadlineRule> rules(Party party) {
    return views.rules().rules().stream().filter(rule -> rule.to() == party).toList();
  }

  private void tick(
      Writing writing, long id, DeadlineRule rule, LocalDateTime at, @Nullable String note) {
    writing.insert(new Telling(new Ref<>(id), rule.key(), at, null, who, note));
  }

  private static List<Row<Telling>> ticks(Writing writing, long id, String rule) {
    return writing.rowsWhere(Telling.class, Telling.INCIDENT, new Ref<>(id)).stream()
        .filter(Row::inUse)
        .filter(row -> row.value().rule().equals(rule) && row.value().toldAt() != null)
        .toList();
  }
}
