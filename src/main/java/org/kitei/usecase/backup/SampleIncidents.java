package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.backup.Accidents;
import org.kitei.domain.backup.Accidents.Accident;
import org.kitei.domain.incident.CorrectiveAction;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.IncidentStatus;
import org.kitei.domain.incident.IncidentStatus.Answers;
import org.kitei.domain.incident.IncidentStatus.Description;
import org.kitei.domain.incident.IncidentStep;
import org.kitei.domain.incident.IncidentStep.Verb;
import org.kitei.domain.incident.Party;
import org.kitei.domain.incident.Telling;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.CaseNumber;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.TimelineEntry;
import org.kitei.domain.register.TimelineKind;
import org.kitei.domain.shared.Words;
import org.kitei.domain.training.TrainingKind;
import org.kitei.domain.training.TrainingRecord;

/// What went wrong in a made-up institution: two incidents a year and an exercise, all closed, and
/// one that happened the day before it is looked at, with whom to tell still open.
final class SampleIncidents {
  private static final String NOTED = "register.action.noted";
  private static final int DAYS_OPEN = 6;
  private static final int DAYS_TO_ACT = 20;

  /// In which order they are told, where they are to be told.
  private static final List<Party> TOLD =
      List.of(Party.OPERATIONS_MANAGER, Party.MAINTENANCE, Party.MINISTRY);

  private final SampleDiary diary;
  private final Accidents accidents;
  private final Circumstances at;
  private final Words japanese;
  private final Random random;

  /// @param japanese the words an exercise is called by among the training
  SampleIncidents(
      SampleDiary diary, Accidents accidents, Circumstances at, Words japanese, Random random) {
    this.diary = diary;
    this.accidents = accidents;
    this.at = at;
    this.japanese = japanese;
    this.random = random;
  }

  void write() {
    LocalDate year = at.beginning();
    for (int turn = 0; year.isBefore(at.date().minusMonths(3)); turn++) {
      past(accidents.past().get(turn % accidents.past().size()), day(year, 40), false);
      past(accidents.drill(), day(year, 80), true);
      if (at.years() > 0) {
        past(accidents.past().get((turn + 1) % accidents.past().size()), day(year, 200), false);
      }
      year = year.plusYears(1);
    }
    open(accidents.open(), at.date().minusDays(1).atTime(10, 0));
  }

  /// Some time after so many days of the year, and before the day it is looked at.
  private LocalDateTime day(LocalDate year, int days) {
    LocalDate day = year.plusDays((long) days + random.nextInt(30));
    LocalDate last = at.date().minusDays(DAYS_OPEN + 2L);
    return (day.isAfter(last) ? last : day).atTime(9 + random.nextInt(8), random.nextInt(60));
  }

  private void past(Accident accident, LocalDateTime noticed, boolean drill) {
    Case course = begun(accident, noticed, drill, new Answers(false, false, 0, false, false));
    reported(course, accident, noticed.plusMinutes(10));
    for (Party party : parties(accident.kind())) {
      LocalDateTime when = noticed.plusMinutes(40);
      diary.at(
          when,
          "incident.action.told",
          () -> {
            tell(course.id, party, when, null);
            course.becomes(course.open().told(party));
          });
    }
    LocalDateTime noted = noted(course.id, accident, noticed.plusHours(1));
    LocalDateTime closed = noticed.plusDays(DAYS_OPEN);
    LocalDateTime decided = noted.isBefore(closed) ? closed.minusMinutes(30) : noted;
    act(course.id, accident.action(), decided, closed.toLocalDate().plusDays(DAYS_TO_ACT));
    diary.at(
        closed.minusMinutes(10),
        "incident.action.described",
        () ->
            course.becomes(
                course
                    .open()
                    .described(
                        new Description(
                            accident.kind(),
                            accident.title(),
                            null,
                            null,
                            accident.cause(),
                            accident.measures()))));
    diary.at(
        closed,
        "incident.action.closed",
        () -> {
          line(course.id, closed, TimelineKind.STEP, step(Verb.CLOSED), accident.learned());
          course.becomes(course.open().closed(closed, accident.learned(), null));
          if (drill) {
            counted(course.now);
          }
        });
  }

  /// An exercise counts as training of the officers who went through it.
  private void counted(Incident drill) {
    diary.insert(
        new TrainingRecord(
            drill.noticedAt(),
            drill.topic(japanese),
            TrainingKind.DRILL,
            null,
            null,
            null,
            new HashSet<>(List.of(at.people().at(1), at.people().at(2))),
            null,
            null));
  }

  /// Nobody but the operations manager knows yet.
  private void open(Accident accident, LocalDateTime noticed) {
    Case course = begun(accident, noticed, false, new Answers(true, null, 12, false, null));
    reported(course, accident, noticed.plusMinutes(5));
    LocalDateTime noted = noted(course.id, accident, noticed.plusMinutes(20));
    act(course.id, accident.action(), noted, at.date().plusDays(DAYS_TO_ACT));
  }

  private void reported(Case course, Accident accident, LocalDateTime when) {
    diary.at(
        when,
        "incident.action.reported",
        () -> {
          tell(course.id, Party.OPERATIONS_MANAGER, when, accident.instruction());
          course.becomes(course.open().reported(when, accident.instruction()));
        });
  }

  private Case begun(Accident accident, LocalDateTime noticed, boolean drill, Answers answers) {
    RegisterType<Incident> type = RegisterType.of(Incident.class);
    Incident begun =
        Incident.begun(
            CaseNumber.next(type, diary.rows(Incident.class), noticed.getYear()),
            accident.kind(),
            drill,
            noticed,
            at.people().at(1),
            accident.title(),
            answers);
    Case course = new Case(begun);
    diary.at(
        noticed,
        "incident.action.opened",
        () -> {
          course.id = diary.insert(begun).id();
          line(course.id, noticed, TimelineKind.OPENED, step(Verb.OPENED), accident.title());
        });
    return course;
  }

  /// An incident on its way.
  private final class Case {
    private Incident now;
    private long id;

    Case(Incident begun) {
      now = begun;
    }

    IncidentStatus.Open open() {
      return (IncidentStatus.Open) now.status();
    }

    void becomes(Incident next) {
      now = next;
      diary.update(id, next);
    }
  }

  /// Whom else an incident of the kind is told, with every question answered with no.
  private Set<Party> parties(IncidentKind kind) {
    Set<Party> parties = EnumSet.noneOf(Party.class);
    if (at.profile().kind().isMedical()) {
      switch (kind) {
        case MALWARE, MISUSE -> parties.add(Party.MAINTENANCE);
        case LEAK, SUSPECTED, LOSS -> parties.add(Party.MINISTRY);
        case TAMPERING -> parties.addAll(TOLD.subList(1, TOLD.size()));
        case FAULT -> {}
      }
    }
    return parties;
  }

  /// A party of these is called as its rule is.
  private void tell(long id, Party party, LocalDateTime when, @Nullable String note) {
    boolean manager = party == Party.OPERATIONS_MANAGER;
    diary.insert(new Telling(new Ref<>(id), party.key(), when, null, who(), note));
    IncidentStep step =
        manager ? IncidentStep.of(Verb.REPORTED) : new IncidentStep(Verb.TOLD, party.key());
    line(id, when, TimelineKind.TOLD, step.text(), note);
  }

  /// Returns when the last of it was noted.
  private LocalDateTime noted(long id, Accident accident, LocalDateTime from) {
    LocalDateTime when = from;
    for (String each : accident.course()) {
      LocalDateTime then = when;
      diary.at(then, NOTED, () -> line(id, then, TimelineKind.NOTE, null, each));
      when = when.plusMinutes(30L + random.nextInt(60));
    }
    return when;
  }

  /// Decided at `when`, and done on its day where that has come.
  private void act(long id, String what, LocalDateTime when, LocalDate due) {
    CorrectiveAction action =
        new CorrectiveAction(new Ref<>(id), what, at.people().at(2), due, null);
    List<Row<CorrectiveAction>> row = new ArrayList<>();
    diary.at(when, "incident.action.act", () -> row.add(diary.insert(action)));
    if (!due.isAfter(at.date())) {
      diary.at(
          due.atTime(when.toLocalTime()),
          "incident.action.acted",
          () ->
              diary.update(
                  row.getFirst().id(),
                  new CorrectiveAction(new Ref<>(id), what, at.people().at(2), due, due)));
    }
  }

  private void line(
      long id,
      LocalDateTime when,
      TimelineKind kind,
      @Nullable String step,
      @Nullable String text) {
    diary.insert(
        new TimelineEntry(
            CaseId.of(Incident.class, id).text(), when, when, who(), kind, step, text, null));
  }

  private static String step(Verb verb) {
    return IncidentStep.of(verb).text();
  }

  private String who() {
    return at.people().name(1);
  }
}
