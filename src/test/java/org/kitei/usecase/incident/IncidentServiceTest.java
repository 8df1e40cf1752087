package org.kitei.usecase.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kitei.usecase.incident.IncidentDesk.HERE;
import static org.kitei.usecase.incident.IncidentDesk.LEFT;
import static org.kitei.usecase.incident.IncidentDesk.NOTICED;
import static org.kitei.usecase.incident.IncidentDesk.beginning;
import static org.kitei.usecase.incident.IncidentDesk.done;
import static org.kitei.usecase.incident.IncidentDesk.refusedAt;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.incident.Deadline;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.IncidentState;
import org.kitei.domain.incident.IncidentStatus.Answers;
import org.kitei.domain.incident.IncidentStatus.Description;
import org.kitei.domain.incident.Party;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.training.TrainingKind;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.usecase.register.CaseTimeline;

final class IncidentServiceTest {
  private final IncidentDesk desk = new IncidentDesk();

  @Test
  void itBeginsWithWhatWhenAndByWhom() {
    long id = desk.begun(IncidentKind.LOSS);
    assertThat(desk.incident(id).number()).isEqualTo("I-2026-001");
    assertThat(desk.incident(id).state()).isEqualTo(IncidentState.NOTICED);
    assertThat(steps(id)).containsExactly("opened");
    assertThat(desk.view(id).open()).hasSize(6);
  }

  @Test
  void theNumberCountsByTheYearItWasNoticed() {
    desk.set(LocalDateTime.parse("2027-01-01T00:10"));
    assertThat(number("2026-12-31T23:50")).isEqualTo("I-2026-001");
    assertThat(number("2027-01-01T00:05")).isEqualTo("I-2027-001");
    assertThat(number("2026-12-31T23:59")).isEqualTo("I-2026-002");
  }

  @Test
  void whatHasNotComeYetAndWhoHasLeftIsRefused() {
    refusedAt("noticedAt", begin(NOTICED.plusHours(3), HERE));
    refusedAt("noticedBy", begin(NOTICED, LEFT));
    refusedAt("noticedBy", begin(NOTICED, new Ref<>(77)));
    done(begin(LocalDateTime.parse("2026-03-29T23:00"), LEFT));
    assertThat(desk.views.all()).hasSize(1);
  }

  @Test
  void theOperationsManagersInstructionIsKeptWithItsTime() {
    long id = desk.begun(IncidentKind.LEAK);
    done(desk.telling.report(id, NOTICED.plusMinutes(5), "受付を封鎖して探す"));
    assertThat(desk.incident(id).managerToldAt()).isEqualTo(NOTICED.plusMinutes(5));
    assertThat(desk.incident(id).instruction()).isEqualTo("受付を封鎖して探す");
    assertThat(desk.incident(id).state()).isEqualTo(IncidentState.UNDER_WAY);
    assertThat(deadline(id, "operations-manager").doneAt()).isEqualTo(NOTICED.plusMinutes(5));
    assertThat(desk.incident(id).reported()).containsExactly(Party.OPERATIONS_MANAGER);
  }

  @Test
  void nobodyIsToldBeforeItWasNoticedOrInTheFuture() {
    long id = desk.begun(IncidentKind.LEAK);
    refusedAt("at", desk.telling.tell(id, "ministry", NOTICED.plusDays(1), null));
    refusedAt("at", desk.telling.tell(id, "ministry", NOTICED.minusMinutes(1), null));
    refusedAt("managerToldAt", desk.telling.report(id, NOTICED.minusMinutes(1), null));
    refusedAt("plannedOn", desk.telling.plan(id, "persons", LocalDate.parse("2026-03-29")));
    assertThat(steps(id)).containsExactly("opened");
  }

  /// Set back, the clock would let things end before they began.
  @Test
  void aClockSetBackIsRefusedWhereItWouldTurnTheOrderRound() {
    long id = desk.begun(IncidentKind.FAULT);
    desk.set(NOTICED.minusHours(1));
    refusedAt("closedAt", desk.incidents.close(id, "見本", "見本", Set.of()));
    refusedAt("at", desk.telling.tell(id, "ministry", NOTICED, null));
    done(desk.incidents.answer(id, Answers.NONE));
    desk.timeline.note(CaseId.of(Incident.class, id), NOTICED.minusHours(1), "見本");
    assertThat(desk.view(id).timeline().clockWentBack()).isTrue();
  }

  @Test
  void aTickCanBeTakenBackAndBothStayInTheTimeline() {
    long id = desk.begun(IncidentKind.LEAK);
    done(desk.telling.tell(id, "commission-first", NOTICED.plusHours(1), "受付番号 見本-1"));
    assertThat(deadline(id, "commission-first").isOpen()).isFalse();
    done(desk.telling.untell(id, "commission-first"));
    assertThat(deadline(id, "commission-first").isOpen()).isTrue();
    assertThat(desk.incident(id).reported()).isEmpty();
    assertThat(steps(id))
        .containsExactly("opened", "told:commission-first", "not-told:commission-first");
  }

  @Test
  void everyAnswerThatChangesIsALine() {
    long id = desk.begun(IncidentKind.LEAK);
    done(desk.incidents.answer(id, new Answers(true, null, 13, null, null)));
    done(desk.incidents.answer(id, new Answers(true, null, 12, false, null)));
    done(desk.incidents.answer(id, new Answers(null, null, 12, false, null)));
    assertThat(steps(id))
        .containsExactly(
            "opened",
            "answered:special-care:yes",
            "answered:people:13",
            "answered:people:12",
            "answered:malicious:no",
            "answered:special-care:");
    assertThat(desk.incident(id).people()).isEqualTo(12);
    refusedAt("people", desk.incidents.answer(id, new Answers(null, null, -1, null, null)));
  }

  @Test
  void everyPartOfTheDescriptionThatChangesIsALineWithItsText() {
    long id = desk.begun(IncidentKind.SUSPECTED);
    Description before = Description.of(desk.incident(id));
    done(
        desk.incidents.describe(
            id,
            new Description(IncidentKind.LEAK, before.title(), "机の上になかった", null, "", "鍵のある棚に移す")));
    assertThat(steps(id))
        .containsExactly("opened", "kind:leak", "written:narrative", "written:measures");
    assertThat(texts(id)).contains("机の上になかった", "鍵のある棚に移す");
    assertThat(desk.incident(id).cause()).isNull();
  }

  @Test
  void aCorrectiveActionHasAnOwnerWhoIsHereAndADay() {
    long id = desk.begun(IncidentKind.LOSS);
    LocalDate due = LocalDate.parse("2026-04-10");
    refusedAt("owner", desk.incidents.act(id, "共有フォルダに移す", null, due));
    refusedAt("owner", desk.incidents.act(id, "共有フォルダに移す", LEFT, due));
    refusedAt("what", desk.incidents.act(id, " ", HERE, due));
    refusedAt("dueOn", desk.incidents.act(id, "共有フォルダに移す", HERE, due.minusMonths(1)));
    done(desk.incidents.act(id, "共有フォルダに移す", HERE, due));
    done(desk.incidents.close(id, "学んだこと", "見本の理由", Set.of()));
    long action = desk.view(id).actions().getFirst().id();
    refusedAt("doneOn", desk.incidents.acted(action, due));
    desk.set(due.atTime(9, 0));
    done(desk.incidents.acted(action, due));
    assertThat(desk.view(id).actions().getFirst().value().doneOn()).isEqualTo(due);
    assertThat(steps(id)).endsWith("closed", "closed-open", "action-done");
  }

  @Test
  void closingWithOpenDeadlinesAsksWhy() {
    long id = desk.begun(IncidentKind.FAULT);
    refusedAt("learned", desk.incidents.close(id, "", null, Set.of()));
    refusedAt("openBecause", desk.incidents.close(id, "学んだこと", "", Set.of()));
    done(desk.telling.report(id, NOTICED.plusHours(1), null));
    done(desk.incidents.answer(id, new Answers(false, false, 0, false, false)));
    done(desk.incidents.close(id, "学んだこと", null, Set.of()));
    assertThat(desk.incident(id).closedAt()).isEqualTo(NOTICED.plusHours(2));
    assertThat(desk.incident(id).openBecause()).isNull();
  }

  @Test
  void aClosedOneIsTakenUpAgainBeforeAnythingIsWritten() {
    long id = desk.begun(IncidentKind.FAULT);
    done(desk.incidents.close(id, "学んだこと", "見本の理由", Set.of()));
    for (IncidentOutcome refused :
        List.of(
            desk.incidents.answer(id, Answers.NONE),
            desk.incidents.describe(id, Description.of(desk.incident(id))),
            desk.incidents.act(id, "見本", HERE, desk.today()),
            desk.incidents.close(id, "もう一度", "見本", Set.of()),
            desk.telling.tell(id, "ministry", NOTICED, null),
            desk.telling.untell(id, "ministry"),
            desk.telling.report(id, NOTICED, null))) {
      assertThat(refused).isInstanceOf(IncidentOutcome.NotNow.class);
    }
    refusedAt("why", desk.incidents.reopen(id, " "));
    done(desk.incidents.reopen(id, "電話があった"));
    assertThat(desk.incident(id).state()).isEqualTo(IncidentState.REOPENED);
    assertThat(desk.incidents.reopen(id, "もう一度")).isInstanceOf(IncidentOutcome.NotNow.class);
    assertThat(steps(id)).containsExactly("opened", "closed", "closed-open", "reopened");
    assertThat(desk.incident(id).closedAt()).isNull();
  }

  @Test
  void anExerciseCountsAsTrainingOnceAndAnIncidentDoesNot() {
    long incident = desk.begun(IncidentKind.FAULT);
    done(desk.incidents.close(incident, "学んだこと", "見本の理由", Set.of()));
    assertThat(desk.store.rows(TrainingRecord.class)).isEmpty();
    long drill =
        done(desk.incidents.begin(
                new Beginning(IncidentKind.MALWARE, null, NOTICED, HERE, Answers.NONE, true)))
            .id();
    done(desk.incidents.close(drill, "学んだこと", "訓練のため", Set.of(HERE)));
    done(desk.incidents.reopen(drill, "書き足す"));
    done(desk.incidents.close(drill, "学んだこと", "訓練のため", Set.of(HERE)));
    assertThat(desk.store.rows(TrainingRecord.class)).hasSize(1);
    TrainingRecord training = desk.store.rows(TrainingRecord.class).getFirst().value();
    assertThat(training.kind()).isEqualTo(TrainingKind.DRILL);
    assertThat(training.topic()).contains("I-2026-002");
    assertThat(training.participants()).containsExactly(HERE);
  }

  @Test
  void whoTookPartInAnExerciseIsAskedAndKept() {
    long drill =
        done(desk.incidents.begin(
                new Beginning(IncidentKind.MALWARE, null, NOTICED, HERE, Answers.NONE, true)))
            .id();
    refusedAt("participants", desk.incidents.close(drill, "学んだこと", "訓練のため", Set.of()));
    refusedAt("participants", desk.incidents.close(drill, "学んだこと", "訓練のため", Set.of(LEFT)));
    done(desk.incidents.close(drill, "学んだこと", "訓練のため", Set.of(HERE)));
    done(desk.incidents.reopen(drill, "もう一人いた"));
    Ref<Staff> other = desk.another("例木 三郎");
    done(desk.incidents.close(drill, "学んだこと", "訓練のため", Set.of(other)));
    assertThat(desk.store.rows(TrainingRecord.class)).hasSize(1);
    assertThat(desk.store.rows(TrainingRecord.class).getFirst().value().participants())
        .containsExactlyInAnyOrder(HERE, other);
  }

  /// Only the screen hid the box to write in.
  @Test
  void nothingIsWrittenIntoTheCourseOfAClosedOne() {
    long id = desk.begun(IncidentKind.FAULT);
    CaseId subject = CaseId.of(Incident.class, id);
    long line =
        ((CaseTimeline.Outcome.Added) desk.timeline.note(subject, NOTICED, "見本")).line().id();
    done(desk.incidents.close(id, "学んだこと", "見本の理由", Set.of()));
    List<String> before = steps(id);
    for (CaseTimeline.Outcome refused :
        List.of(
            desk.timeline.note(subject, NOTICED, "あとから"),
            desk.timeline.correct(subject, line, NOTICED, "あとから"))) {
      assertThat(refused)
          .isEqualTo(new CaseTimeline.Outcome.NotThere(Message.of("incident.refused.is-closed")));
    }
    assertThat(steps(id)).isEqualTo(before);
    done(desk.incidents.reopen(id, "書き足す"));
    assertThat(desk.timeline.note(subject, NOTICED, "あとから"))
        .isInstanceOf(CaseTimeline.Outcome.Added.class);
  }

  @Test
  void aCorrectiveActionIsNotDoneBeforeItWasNoticed() {
    long id = desk.begun(IncidentKind.LOSS);
    done(desk.incidents.act(id, "共有フォルダに移す", HERE, LocalDate.parse("2026-04-10")));
    long action = desk.view(id).actions().getFirst().id();
    refusedAt("doneOn", desk.incidents.acted(action, LocalDate.parse("2026-03-29")));
    done(desk.incidents.acted(action, LocalDate.parse("2026-03-30")));
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThat(desk.incidents.answer(9, Answers.NONE)).isInstanceOf(IncidentOutcome.NotNow.class);
    assertThat(desk.incidents.reopen(9, "見本")).isInstanceOf(IncidentOutcome.NotNow.class);
    assertThat(desk.incidents.acted(9, desk.today())).isInstanceOf(IncidentOutcome.NotNow.class);
    long id = desk.begun(IncidentKind.FAULT);
    assertThat(desk.telling.tell(id, "nobody", NOTICED, null))
        .isInstanceOf(IncidentOutcome.NotNow.class);
    refusedAt("rule", desk.telling.plan(id, "nobody", desk.today()));
  }

  @Test
  void theRulesCanBeSetByTheInstitution() {
    long id = desk.begun(IncidentKind.LEAK);
    LocalDate today = desk.today();
    assertThat(desk.rules.change("commission-first", 1, 2, null, "見本の通知", today, "見本の理由"))
        .isInstanceOf(RuleService.Outcome.Done.class);
    assertThat(String.valueOf(deadline(id, "commission-first").due())).isEqualTo("2026-03-31");
    assertThat(desk.rules.change("commission-first", 3, 2, null, "見本の通知", today, "見本の理由"))
        .isInstanceOf(RuleService.Outcome.Refused.class);
    assertThat(desk.rules.change("commission-first", 1, 2, null, " ", today, "見本の理由"))
        .isInstanceOf(RuleService.Outcome.Refused.class);
    assertThat(desk.rules.change("commission-first", 1, 2, null, "見本", today.plusDays(1), "見本の理由"))
        .isInstanceOf(RuleService.Outcome.Refused.class);
    assertThat(desk.rules.change("nobody", 1, 2, null, "見本", today, "見本の理由"))
        .isInstanceOf(RuleService.Outcome.NotThere.class);
    assertThat(desk.rules.change("commission-first", 1, 2, null, "見本", today, " "))
        .as("a reason is asked")
        .isInstanceOf(RuleService.Outcome.Refused.class);
    desk.set(desk.moment().plusMinutes(1));
    assertThat(desk.rules.withdraw("commission-first"))
        .isInstanceOf(RuleService.Outcome.Done.class);
    assertThat(String.valueOf(deadline(id, "commission-first").due())).isEqualTo("2026-04-02");
    assertThat(desk.rules.holiday(LocalDate.parse("2026-04-06"), "臨時の休日", true))
        .isInstanceOf(RuleService.Outcome.Done.class);
    assertThat(String.valueOf(deadline(id, "commission-first").latest())).isEqualTo("2026-04-07");
    assertThat(desk.rules.holiday(LocalDate.parse("1999-04-06"), "臨時の休日", true))
        .isInstanceOf(RuleService.Outcome.Refused.class);
    assertThat(desk.rules.holiday(LocalDate.parse("2100-04-06"), "臨時の休日", true))
        .isInstanceOf(RuleService.Outcome.Refused.class);
  }

  /// More time for a malicious one is what the law gives; it is never less than usual.
  @Test
  void theLongerTimeIsNeverTheShorterOne() {
    LocalDate today = desk.today();
    assertThat(desk.rules.change("commission-final", 30, 30, 29, "見本", today, "見本"))
        .isEqualTo(extendedRefused());
    assertThat(desk.rules.change("commission-final", 30, 61, null, "見本", today, "見本"))
        .as("the pack gives sixty")
        .isEqualTo(extendedRefused());
    assertThat(desk.rules.change("commission-final", 30, 60, null, "見本", today, "見本"))
        .isInstanceOf(RuleService.Outcome.Done.class);
    assertThat(desk.rules.change("commission-final", 30, 70, 70, "見本", today, "見本"))
        .isInstanceOf(RuleService.Outcome.Done.class);
  }

  private static RuleService.Outcome extendedRefused() {
    return new RuleService.Outcome.Refused(
        List.of(Problem.at("extended", "incident.problem.extended-shorter")));
  }

  /// The pack ends with 2028; what the institution adds counts, and what may be missing is said.
  @Test
  void aHolidayOfAYearThatIsNotKnownYetCountsAndTheClockStillSaysSo() {
    desk.set(LocalDateTime.parse("2029-01-05T12:00"));
    long id = done(begin(LocalDateTime.parse("2029-01-04T09:00"), HERE)).id();
    assertThat(String.valueOf(deadline(id, "commission-first").latest())).isEqualTo("2029-01-11");
    assertThat(desk.rules.holiday(LocalDate.parse("2029-01-08"), "成人の日", true))
        .isInstanceOf(RuleService.Outcome.Done.class);
    Deadline first = deadline(id, "commission-first");
    assertThat(String.valueOf(first.latest())).isEqualTo("2029-01-12");
    assertThat(first.because().stream().map(Message::key))
        .contains("incident.clock.holidays-unknown", "incident.clock.own-days");
    assertThat(desk.rules.holiday(LocalDate.parse("2029-01-08"), "まちがい", false))
        .isInstanceOf(RuleService.Outcome.Done.class);
    assertThat(String.valueOf(deadline(id, "commission-first").latest())).isEqualTo("2029-01-11");
    assertThat(desk.views.holidays().own()).as("it is as it came again").isEmpty();
  }

  private IncidentOutcome begin(LocalDateTime at, @Nullable Ref<Staff> by) {
    return desk.incidents.begin(beginning(IncidentKind.LOSS, at, by));
  }

  private String number(String noticed) {
    return done(begin(LocalDateTime.parse(noticed), HERE)).value().number();
  }

  private Deadline deadline(long id, String key) {
    return desk.view(id).deadlines().stream()
        .filter(each -> each.rule().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private List<String> steps(long id) {
    return desk.view(id).timeline().lines().stream()
        .map(line -> line.current())
        .sorted(Comparator.comparingLong(Row::id))
        .map(row -> Objects.requireNonNullElse(row.value().step(), "note"))
        .toList();
  }

  private List<@Nullable String> texts(long id) {
    return desk.view(id).timeline().lines().stream()
        .map(line -> line.current().value().text())
        .toList();
  }
}
