package org.kitei.usecase.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.CorrectiveAction;
import org.kitei.domain.incident.Deadline;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentStatus;
import org.kitei.domain.incident.IncidentStatus.Answers;
import org.kitei.domain.incident.IncidentStatus.Description;
import org.kitei.domain.incident.IncidentStep.Verb;
import org.kitei.domain.register.CaseNumber;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.TimelineKind;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Words;
import org.kitei.domain.training.TrainingKind;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;
import org.kitei.usecase.register.CaseTimeline;

/// Writes down what happens about an incident. Everything done is a line of its timeline, too.
public final class IncidentService {
  private static final String TOOK_PART = "participants";

  private final IncidentViews views;
  private final IncidentWriting writes;
  private final Words japanese;
  private final Present present;

  /// @param japanese the words an exercise is called by among the training
  /// @param who the name given with `--as` or in the settings, else the account's
  public IncidentService(
      IncidentViews views,
      RegisterStore store,
      WriteGate gate,
      CaseTimeline timeline,
      Words japanese,
      Present present,
      String who) {
    this.views = views;
    this.writes = new IncidentWriting(store, gate, timeline, present, who);
    this.japanese = japanese;
    this.present = present;
  }

  /// Begins an incident; its number counts by the year in which it was noticed.
  public IncidentOutcome begin(Beginning beginning) {
    Texts texts = new Texts();
    String title = texts.line("title", beginning.title(), 100);
    List<Problem> problems = texts.problems();
    problems.addAll(writes.future("noticedAt", beginning.noticedAt()));
    problems.addAll(
        writes.here("noticedBy", beginning.noticedBy(), beginning.noticedAt().toLocalDate()));
    if (!problems.isEmpty()) {
      return new IncidentOutcome.Refused(problems);
    }
    return writes.written(
        "incident.action.opened",
        writing -> {
          Row<Incident> row = writing.insert(begun(writing, beginning, title));
          writes.line(
              writing,
              row.id(),
              beginning.noticedAt(),
              TimelineKind.OPENED,
              Verb.OPENED,
              "",
              title);
          writing.forget(IncidentDrafts.NEW);
          return new IncidentOutcome.Done(row);
        });
  }

  private static Incident begun(Writing writing, Beginning beginning, @Nullable String title) {
    RegisterType<Incident> type = RegisterType.of(Incident.class);
    int year = beginning.noticedAt().getYear();
    return Incident.begun(
        CaseNumber.next(type, writing.rows(Incident.class), year),
        beginning.kind(),
        beginning.drill(),
        beginning.noticedAt(),
        beginning.noticedBy(),
        title,
        beginning.answers());
  }

  /// Answers the questions that decide whom to tell; each answer that changes is a line.
  public IncidentOutcome answer(long id, Answers answers) {
    return writes.change(
        id,
        List.of(),
        "incident.action.answered",
        (writing, open) -> {
          Incident next = open.answered(answers);
          Differences.answers(open.incident(), next)
              .forEach(what -> writes.line(writing, id, Verb.ANSWERED, what, null));
          return next;
        });
  }

  /// What happened, to whom, why, and what was done; each part that changes is a line.
  public IncidentOutcome describe(long id, Description description) {
    Texts texts = new Texts();
    Description checked =
        new Description(
            description.kind(),
            texts.line("title", description.title(), 100),
            texts.lines("narrative", description.narrative(), 4000),
            texts.lines("concerned", description.concerned(), 1000),
            texts.lines("cause", description.cause(), 2000),
            texts.lines("measures", description.measures(), 2000));
    return writes.change(
        id,
        texts.problems(),
        "incident.action.described",
        (writing, open) -> {
          Incident next = open.described(checked);
          if (next.kind() != open.incident().kind()) {
            writes.line(writing, id, Verb.KIND, next.kind().key(), null);
          }
          Differences.parts(open.incident(), next)
              .forEach((part, text) -> writes.line(writing, id, Verb.WRITTEN, part.key(), text));
          return next;
        });
  }

  /// Sets what is done so that it does not happen again.
  ///
  /// @param owner who does it; somebody who works here
  public IncidentOutcome act(long id, String what, @Nullable Ref<Staff> owner, LocalDate dueOn) {
    Texts texts = new Texts();
    String done = texts.required("what", what, 1000);
    List<Problem> problems = texts.problems();
    if (owner == null) {
      problems.add(Problem.at("owner", "incident.problem.owner"));
    }
    problems.addAll(writes.here("owner", owner, present.today()));
    return writes.change(
        id,
        problems,
        "incident.action.act",
        (writing, open) -> {
          if (dueOn.isBefore(open.incident().noticedAt().toLocalDate())) {
            throw new Unacceptable(List.of(Problem.at("dueOn", "incident.problem.before-noticed")));
          }
          writing.insert(
              new CorrectiveAction(
                  new Ref<>(id), Objects.requireNonNull(done), owner, dueOn, null));
          writes.line(writing, id, Verb.ACTION_SET, "", done);
          return open.incident();
        });
  }

  /// A corrective action is done; that may be after the incident was closed.
  public IncidentOutcome acted(long action, LocalDate on) {
    if (on.isAfter(present.today())) {
      return IncidentWriting.refused(Problem.at("doneOn", "incident.problem.future"));
    }
    return writes.written(
        "incident.action.acted",
        writing -> {
          Optional<Row<CorrectiveAction>> row = writing.row(CorrectiveAction.class, action);
          Optional<Row<Incident>> incident =
              row.flatMap(each -> writing.row(Incident.class, each.value().incident().id()));
          if (row.isEmpty() || incident.isEmpty()) {
            return IncidentWriting.gone();
          } else if (on.isBefore(incident.get().value().noticedAt().toLocalDate())) {
            return IncidentWriting.refused(Problem.at("doneOn", "incident.problem.before-noticed"));
          }
          writing.update(action, row.get().value().done(on));
          writes.line(writing, incident.get().id(), Verb.ACTION_DONE, "", row.get().value().what());
          return new IncidentOutcome.Done(incident.get());
        });
  }

  /// Ends it with what was learned.
  ///
  /// @param openBecause why, where somebody is still to be told
  /// @param tookPart who took part in it, where it was an exercise; no one otherwise
  public IncidentOutcome close(
      long id, String learned, @Nullable String openBecause, Set<Ref<Staff>> tookPart) {
    Texts texts = new Texts();
    String lesson = texts.required("learned", learned, 2000);
    String why = texts.lines("openBecause", openBecause, 1000);
    List<Problem> problems = texts.problems();
    Optional<IncidentView> view = views.view(id);
    boolean open =
        view.map(now -> now.deadlines().stream().anyMatch(Deadline::isOpen)).orElse(false);
    view.map(IncidentView::incident)
        .filter(Incident::drill)
        .ifPresent(drill -> problems.addAll(tookPart(drill, tookPart)));
    if (open && why == null && problems.isEmpty()) {
      problems.add(Problem.at("openBecause", "incident.problem.open-deadlines"));
    }
    return writes.change(
        id,
        problems,
        "incident.action.closed",
        (writing, status) -> {
          Incident next =
              status.closed(present.moment(), Objects.requireNonNull(lesson), open ? why : null);
          writes.line(writing, id, Verb.CLOSED, "", lesson);
          if (next.drill()) {
            count(writing, next, tookPart);
          }
          if (open) {
            writes.line(writing, id, Verb.CLOSED_OPEN, "", why);
          }
          return next;
        });
  }

  /// What speaks against those who are said to have taken part.
  private List<Problem> tookPart(Incident drill, Set<Ref<Staff>> people) {
    return people.isEmpty()
        ? List.of(Problem.at(TOOK_PART, "incident.problem.took-part"))
        : people.stream()
            .sorted(Comparator.comparingLong(Ref::id))
            .flatMap(
                person -> writes.here(TOOK_PART, person, drill.noticedAt().toLocalDate()).stream())
            .limit(1)
            .toList();
  }

  /// An exercise counts as training; once, however often it is taken up again.
  private void count(Writing writing, Incident drill, Set<Ref<Staff>> tookPart) {
    String topic = drill.topic(japanese);
    TrainingRecord training =
        new TrainingRecord(
            drill.noticedAt(), topic, TrainingKind.DRILL, null, null, null, tookPart, null, null);
    Optional<Row<TrainingRecord>> counted =
        writing.rows(TrainingRecord.class).stream()
            .filter(row -> row.value().topic().equals(topic))
            .findFirst();
    if (counted.isEmpty()) {
      writing.insert(training);
    } else {
      writing.update(counted.get().id(), counted.get().value().attended(tookPart));
    }
  }

  /// Takes a closed incident up again.
  public IncidentOutcome reopen(long id, String why) {
    Texts texts = new Texts();
    String reason = texts.required("why", why, 1000);
    if (!texts.problems().isEmpty()) {
      return new IncidentOutcome.Refused(texts.problems());
    }
    return writes.written(
        "incident.action.reopened",
        writing -> {
          Optional<Row<Incident>> row = writing.row(Incident.class, id);
          if (row.isEmpty()) {
            return IncidentWriting.gone();
          }
          return switch (row.get().value().status()) {
            case IncidentStatus.Closed closed -> {
              writes.line(writing, id, Verb.REOPENED, "", reason);
              yield new IncidentOutcome.Done(writing.update(id, closed.reopened()));
            }
            case IncidentStatus.Open ignored ->
                new IncidentOutcome.NotNow(Message.of("incident.refused.is-open"));
          };
        });
  }
}
