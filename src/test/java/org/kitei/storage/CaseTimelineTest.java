package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.Timeline;
import org.kitei.domain.register.TimelineEntry;
import org.kitei.domain.shared.Problem;
import org.kitei.platform.BundleWords;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.usecase.register.CaseTimeline;
import org.kitei.usecase.register.CaseTimeline.Outcome;
import org.kitei.usecase.register.UndoOutcome;
import org.kitei.usecase.register.UndoService;

/// The timeline against the real store; any register's row will do for a case.
final class CaseTimelineTest {
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 22, 12, 0);

  @TempDir Path folder;
  private Store store;
  private CaseId subject;
  private CaseTimeline timeline;

  @BeforeEach
  void open() {
    TokyoPresent present = TokyoPresent.on(NOON.toLocalDate());
    store =
        Store.openOrCreate(
            folder, AllRegisters.list(), present, new KeyFile(folder), Samples.MARKER);
    Vendor vendor = new Vendor("見本商会", "保守", null, null, null, null, null, null, null);
    long id = store.gate().write(Samples.ACTION, writing -> writing.insert(vendor).id());
    subject = CaseId.of(Vendor.class, id);
    timeline = at(present);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void linesStandInTheOrderTheyHappenedAndOnlyThoseOfTheCase() throws IOException {
    add(NOON, "後から");
    add(NOON.minusHours(1), "秘密の見本");
    long other =
        store
            .gate()
            .write(
                Samples.ACTION,
                writing ->
                    writing
                        .insert(new Vendor("別", "保守", null, null, null, null, null, null, null))
                        .id());
    timeline.note(CaseId.of(Vendor.class, other), NOON, "別の事案");

    assertThat(texts(timeline.of(subject))).containsExactly("秘密の見本", "後から");
    assertThat(Samples.standsIn(folder, "秘密の見本")).isFalse();
    assertThat(store.check().run().findings()).isEmpty();
  }

  @Test
  void aCorrectionIsANewLineAndTheOldOneStays() {
    long wrong = add(NOON, "書きまちがい");
    long right = added(timeline.correct(subject, wrong, NOON.minusMinutes(5), "正しい"));
    added(timeline.correct(subject, right, NOON.minusMinutes(6), "もっと正しい"));

    Timeline now = timeline.of(subject);
    assertThat(texts(now)).containsExactly("もっと正しい");
    assertThat(now.lines().getFirst().versions())
        .extracting(row -> row.value().text())
        .containsExactly("書きまちがい", "正しい", "もっと正しい");
    assertThat(store.registers().rows(TimelineEntry.class)).hasSize(3);
  }

  @Test
  void whatHasNotComeYetIsRefusedAtItsField() {
    Outcome outcome = timeline.note(subject, NOON.plusMinutes(1), "これから");

    assertThat(outcome)
        .isEqualTo(
            new Outcome.Refused(List.of(Problem.at("at", "register.timeline.problem.future"))));
    assertThat(timeline.note(subject, NOON, " ")).isInstanceOf(Outcome.Refused.class);
    assertThat(timeline.of(subject).lines()).isEmpty();
  }

  @Test
  void aLineOfAnotherCaseIsNotCorrectedHere() {
    long line = add(NOON, "見本");

    assertThat(timeline.correct(CaseId.of(Vendor.class, 99), line, NOON, "よそ"))
        .isInstanceOf(Outcome.NotThere.class);
    assertThat(timeline.note(CaseId.of(Vendor.class, 99), NOON, "よそ"))
        .isInstanceOf(Outcome.NotThere.class);
    assertThat(store.registers().rows(TimelineEntry.class)).hasSize(1);
  }

  @Test
  void aClockThatWasSetBackShows() {
    add(NOON, "見本");
    assertThat(timeline.of(subject).clockWentBack()).isFalse();

    LocalDate yesterday = NOON.toLocalDate().minusDays(1);
    timeline = at(TokyoPresent.on(yesterday));
    add(yesterday.atTime(9, 0), "時計が戻ったあと");

    assertThat(timeline.of(subject).clockWentBack()).isTrue();
  }

  @Test
  void aLineIsNotTakenBack() {
    add(NOON, "見本");
    UndoService undo =
        new UndoService(
            AllRegisters.list(), store.registers(), store.history(), store.gate(), "見本 一郎");
    BundleWords words = new BundleWords("ja");
    long last = undo.last(words).orElseThrow().number();

    assertThat(undo.undo(last, words)).isInstanceOf(UndoOutcome.Refused.class);
    assertThat(timeline.of(subject).lines()).hasSize(1);
  }

  @Test
  void oneCaseIsReadByItsIndex() {
    List<String> plan =
        store
            .writing()
            .alone(
                sql ->
                    sql.list(
                        "EXPLAIN QUERY PLAN SELECT * FROM timeline WHERE subject = ?",
                        row -> row.getString("detail"),
                        "x"));

    assertThat(plan).singleElement().asString().contains("USING INDEX timeline_subject");
  }

  private CaseTimeline at(TokyoPresent present) {
    return new CaseTimeline(store.registers(), store.gate(), present, "見本 一郎");
  }

  private long add(LocalDateTime at, String text) {
    return added(timeline.note(subject, at, text));
  }

  private static long added(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Added.class);
    return ((Outcome.Added) outcome).line().id();
  }

  private static List<String> texts(Timeline timeline) {
    return timeline.lines().stream()
        .map(line -> String.valueOf(line.current().value().text()))
        .toList();
  }
}
