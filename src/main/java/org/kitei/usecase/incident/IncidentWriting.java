package org.kitei.usecase.incident;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentStatus;
import org.kitei.domain.incident.IncidentStep;
import org.kitei.domain.incident.IncidentStep.Verb;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.TimelineKind;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;
import org.kitei.usecase.register.CaseTimeline;

/// How anything is written about an incident: one action, with its line in the timeline.
final class IncidentWriting {
  private final RegisterStore store;
  private final WriteGate gate;
  private final CaseTimeline timeline;
  private final Present present;
  private final String who;

  IncidentWriting(
      RegisterStore store, WriteGate gate, CaseTimeline timeline, Present present, String who) {
    this.store = store;
    this.gate = gate;
    this.timeline = timeline;
    this.present = present;
    this.who = who;
  }

  /// Does `step` about an incident that is open, unless there are `problems`; what was typed about
  /// it and is saved now is forgotten.
  IncidentOutcome change(
      long id,
      List<Problem> problems,
      String action,
      BiFunction<Writing, IncidentStatus.Open, Incident> step) {
    if (!problems.isEmpty()) {
      return new IncidentOutcome.Refused(problems);
    }
    return written(
        action,
        writing -> {
          Optional<Row<Incident>> row = writing.row(Incident.class, id);
          if (row.isEmpty()) {
            return gone();
          }
          return switch (row.get().value().status()) {
            case IncidentStatus.Open open -> {
              Incident next = step.apply(writing, open);
              yield new IncidentOutcome.Done(
                  next.equals(row.get().value()) ? row.get() : writing.update(id, next));
            }
            case IncidentStatus.Closed ignored ->
                new IncidentOutcome.NotNow(Message.of("incident.refused.is-closed"));
          };
        });
  }

  IncidentOutcome written(String action, Function<Writing, IncidentOutcome> body) {
    try {
      return gate.write(new WriteGate.Action(action, who), body);
    } catch (Unacceptable refused) {
      return new IncidentOutcome.Refused(refused.problems());
    }
  }

  void line(Writing writing, long id, Verb verb, String what, @Nullable String text) {
    line(writing, id, present.moment(), TimelineKind.STEP, verb, what, text);
  }

  void line(
      Writing writing,
      long id,
      LocalDateTime at,
      TimelineKind kind,
      Verb verb,
      String what,
      @Nullable String text) {
    timeline.append(
        writing,
        CaseId.of(Incident.class, id),
        at,
        kind,
        new IncidentStep(verb, what).text(),
        text);
  }

  List<Problem> future(String field, LocalDateTime at) {
    return at.isAfter(present.moment())
        ? List.of(Problem.at(field, "incident.problem.future"))
        : List.of();
  }

  /// Nobody acts who is not here.
  List<Problem> here(String field, @Nullable Ref<Staff> person, LocalDate day) {
    if (person == null) {
      return List.of();
    }
    Optional<Row<Staff>> row = store.row(Staff.class, person.id());
    if (row.isEmpty()) {
      return List.of(Problem.at(field, "incident.problem.nobody"));
    }
    Staff staff = row.get().value();
    return staff.isHereOn(day)
        ? List.of()
        : List.of(Problem.at(field, "incident.problem.left", staff.name()));
  }

  static IncidentOutcome gone() {
    return new IncidentOutcome.NotNow(Message.of("incident.refused.gone"));
  }

  static IncidentOutcome refused(Problem problem) {
    return new IncidentOutcome.Refused(List.of(problem));
  }
}
