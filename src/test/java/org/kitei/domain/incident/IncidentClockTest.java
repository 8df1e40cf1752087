package org.kitei.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.domain.register.Ref;
import org.kitei.domain.shared.Group;
import org.kitei.domain.shared.Message;
import org.kitei.storage.incident.JsonKnowledge;
import org.quicktheories.core.Gen;

final class IncidentClockTest {
  private static final Knowledge KNOWN = new JsonKnowledge().knowledge();
  private static final DeadlinePack PACK = KNOWN.deadlines();
  private static final Holidays HOLIDAYS = KNOWN.holidays();
  private static final LocalDateTime NOTICED = LocalDateTime.parse("2026-03-30T10:00");

  /// Counted by hand on a calendar. The full report has 30 days or 60; the day it was noticed is
  /// the first by the earlier reading, and by the later one the last moves on to an open day.
  @ParameterizedTest
  @CsvSource({
    // Monday before a week without holidays
    "2026-03-30T10:00, 2026-04-02, 2026-04-06, 2026-04-28, 2026-04-30",
    // the days turn with the month, in a leap year
    "2028-01-30T23:59, 2028-02-02, 2028-02-04, 2028-02-28, 2028-02-29",
    "2028-01-31T00:00, 2028-02-03, 2028-02-07, 2028-02-29, 2028-03-01",
    "2027-01-30T12:00, 2027-02-02, 2027-02-05, 2027-02-28, 2027-03-01",
    // over the turn of the year, where offices are closed from 29 December to 3 January
    "2026-12-28T09:00, 2026-12-31, 2027-01-08, 2027-01-26, 2027-01-27",
    "2026-12-02T09:00, 2026-12-05, 2026-12-09, 2026-12-31, 2027-01-04",
    // into the holidays of May
    "2026-04-28T18:00, 2026-05-01, 2026-05-11, 2026-05-27, 2026-05-28",
    // the last day is a Saturday, and Monday a holiday
    "2026-10-22T08:00, 2026-10-25, 2026-10-29, 2026-11-20, 2026-11-24",
  })
  void daysRunThroughMonthsYearsAndClosedDays(
      LocalDateTime noticed, String first, String firstLatest, String full, String fullLatest) {
    Incident incident =
        Incidents.answered(Incidents.noticed(IncidentKind.LEAK, noticed), true, 3, false, false);
    assertReadings(incident, "commission-first", first, firstLatest);
    assertReadings(incident, "commission-final", full, fullLatest);
  }

  @Test
  void aMaliciousOneHasSixtyDays() {
    Incident incident =
        Incidents.answered(Incidents.noticed(IncidentKind.LEAK, NOTICED), true, 3, true, false);
    assertReadings(incident, "commission-final", "2026-05-28", "2026-05-29");
  }

  /// More time is not taken for granted.
  @Test
  void whileNobodyKnowsWhetherItIsMaliciousBothAreKeptAndTheEarlierCounts() {
    assertReadings(
        Incidents.noticed(IncidentKind.LEAK, NOTICED),
        "commission-final",
        "2026-04-28",
        "2026-05-29");
    assertThat(keys(deadline(Incidents.noticed(IncidentKind.LEAK, NOTICED), "commission-final")))
        .contains("incident.clock.longer-open");
  }

  /// Nobody knows whether the day it was known is the first: both are kept with what comes of them.
  @Test
  void ofTwoReadingsBothAreKeptAndTheEarlierIsTheOneToActBy() {
    Incident incident =
        Incidents.answered(Incidents.noticed(IncidentKind.LEAK, NOTICED), true, 3, false, false);
    Deadline full = deadline(incident, "commission-final");
    assertThat(full.isUnclear()).isTrue();
    assertThat(full.earliest().orElseThrow().span().countFrom())
        .isEqualTo(Span.CountFrom.DAY_NOTICED);
    assertThat(full.last().orElseThrow().span().countFrom()).isEqualTo(Span.CountFrom.DAY_AFTER);
    assertThat(full.due()).isEqualTo(full.earliest().orElseThrow().end());
    assertThat(deadline(incident, "operations-manager").isUnclear()).isFalse();
    assertThat(deadline(incident, "persons").earliest()).isEmpty();
  }

  @Test
  void hoursAreHours() {
    Deadline manager =
        deadline(Incidents.noticed(IncidentKind.FAULT, NOTICED), "operations-manager");
    assertThat(manager.due()).isEqualTo(new When.At(NOTICED));
    assertThat(String.valueOf(manager.due())).isEqualTo("2026-03-30T10:00");
    assertThat(manager.isLate(NOTICED)).isFalse();
    assertThat(manager.isLate(NOTICED.plusMinutes(1))).isTrue();
  }

  @Test
  void aDayIsLateWhenItIsOver() {
    Deadline first = deadline(Incidents.noticed(IncidentKind.LEAK, NOTICED), "commission-first");
    assertThat(first.isLate(LocalDateTime.parse("2026-04-02T23:59"))).isFalse();
    assertThat(first.isLate(LocalDateTime.parse("2026-04-03T00:00"))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(IncidentKind.class)
  void whatNobodyAnsweredCountsAsYes(IncidentKind kind) {
    Incident open = Incidents.noticed(kind, NOTICED);
    assertThat(clock(open)).allMatch(Deadline::applies);
    assertThat(keys(deadline(open, "commission-first")))
        .containsExactly("incident.clock.several-open");
    assertThat(
            keys(deadline(Incidents.answered(open, false, null, false, false), "commission-first")))
        .containsExactly("incident.question.people.open");
  }

  @ParameterizedTest
  @CsvSource({
    "FAULT, false, 0, false, false, operations-manager",
    "FAULT, false, 0, false, true, operations-manager ministry",
    "MALWARE, false, 0, false, false, operations-manager maintenance",
    "LEAK, false, 0, false, false, operations-manager ministry",
    "LEAK, false, 1000, false, false, operations-manager ministry",
    "LEAK, false, 1001, false, false,"
        + " operations-manager ministry commission-first commission-final persons",
    "LEAK, true, 1, false, false,"
        + " operations-manager ministry commission-first commission-final persons",
    "FAULT, false, 0, true, false,"
        + " operations-manager maintenance commission-first commission-final persons",
  })
  void theAnswersDecideWhomToTell(
      IncidentKind kind,
      boolean care,
      int people,
      boolean malicious,
      boolean disturbed,
      String who) {
    Incident incident =
        Incidents.answered(Incidents.noticed(kind, NOTICED), care, people, malicious, disturbed);
    assertThat(clock(incident).stream().filter(Deadline::applies).map(each -> each.rule().key()))
        .containsExactly(who.split(" "));
    assertThat(clock(incident)).allMatch(each -> !each.because().isEmpty());
  }

  /// A ground of its own beside the number of people and what they suffer from.
  @ParameterizedTest
  @CsvSource({", 1, true", "true, 1, true", "false, 1, false", ", 0, false", "true, 0, true"})
  void whereSomebodyMayLoseMoneyTheCommissionIsTold(
      @Nullable Boolean damage, int people, boolean told) {
    Incident incident =
        Incidents.answered(
            Incidents.noticed(IncidentKind.FAULT, NOTICED), false, damage, people, false, false);
    for (String key : List.of("commission-first", "commission-final", "persons")) {
      assertThat(deadline(incident, key).applies()).as(key).isEqualTo(told);
    }
    assertThat(keys(deadline(incident, "commission-first")))
        .containsExactly(
            damage == null && told
                ? "incident.question.property-damage.open"
                : told ? "incident.question.property-damage.yes" : "incident.clock.does-not-apply");
  }

  @Test
  void theRulesForMedicalInstitutionsBindThemAlone() {
    assertThat(PACK.binding(Set.of(Group.INSURER)).rules().stream().map(DeadlineRule::key))
        .containsExactly("operations-manager", "commission-first", "commission-final", "persons");
    assertThat(PACK.binding(Set.of(Group.MEDICAL_INSTITUTION))).isEqualTo(PACK);
  }

  @Test
  void beyondTheLastYearOfTheHolidaysTheClockSaysSo() {
    Deadline known = deadline(noticedOn("2028-11-20"), "commission-first");
    Deadline unknown = deadline(noticedOn("2028-12-28"), "commission-first");
    Deadline unasked = deadline(noticedOn("2028-12-28"), "operations-manager");
    assertThat(keys(known)).doesNotContain("incident.clock.holidays-unknown");
    assertThat(unknown.because())
        .contains(Message.of("incident.clock.holidays-unknown", 2025, 2028));
    assertThat(keys(unasked)).doesNotContain("incident.clock.holidays-unknown");
    assertThat(keys(deadline(noticedOn("2024-12-20"), "commission-first")))
        .contains("incident.clock.holidays-unknown");
    assertThat(keys(deadline(noticedOn("2024-12-27"), "commission-first")))
        .as("the last day alone is in a year that is known")
        .contains("incident.clock.holidays-unknown");
  }

  @Test
  void whatWasToldIsTickedOffWithTimeAndName() {
    Incident incident = Incidents.noticed(IncidentKind.LEAK, NOTICED);
    Deadline told =
        deadline(incident, "operations-manager", told("operations-manager", "2026-03-30T10:05"));
    assertThat(told.isOpen()).isFalse();
    assertThat(told.isLate(NOTICED.plusYears(1))).isFalse();
    assertThat(told.doneAt()).isEqualTo(LocalDateTime.parse("2026-03-30T10:05"));
    assertThat(told.doneBy()).isEqualTo("見本 一郎");
    assertThat(deadline(incident, "ministry", told("operations-manager", "2026-03-30T10:05")))
        .matches(Deadline::isOpen);
  }

  @Test
  void aDayCanBeSetWhereTheSituationDecides() {
    Incident incident = Incidents.noticed(IncidentKind.LEAK, NOTICED);
    assertThat(deadline(incident, "persons").due()).isNull();
    Deadline set = deadline(incident, "persons", planned("2026-04-10"), planned("2026-04-08"));
    assertThat(set.due()).isEqualTo(new When.On(LocalDate.parse("2026-04-08")));
    assertThat(set.isOpen()).isTrue();
  }

  @Test
  void nothingFallsDueBeforeItWasNoticedAndTheEarlierReadingIsTheEarlier() {
    qt().forAll(incidents())
        .checkAssert(
            incident -> {
              for (Deadline each : clock(incident)) {
                When due = each.due();
                if (due != null) {
                  When latest = Objects.requireNonNull(each.latest());
                  assertThat(due).isLessThanOrEqualTo(latest);
                  assertThat(day(due)).isAfterOrEqualTo(incident.noticedAt().toLocalDate());
                  assertThat(due.getClass()).isEqualTo(latest.getClass());
                }
              }
            });
  }

  /// An answer can take a duty away; it never brings one that was not there before.
  @Test
  void answeringNeverAddsSomebodyToTell() {
    qt().forAll(incidents())
        .checkAssert(
            incident -> {
              Incident open = Incidents.noticed(incident.kind(), incident.noticedAt());
              List<Deadline> before = clock(open);
              List<Deadline> after = clock(incident);
              for (int i = 0; i < before.size(); i++) {
                assertThat(before.get(i).applies() || !after.get(i).applies()).isTrue();
                When due = after.get(i).due();
                if (due != null) {
                  assertThat(Objects.requireNonNull(before.get(i).due())).isLessThanOrEqualTo(due);
                }
              }
            });
  }

  /// A day later never makes anything due earlier.
  @Test
  void laterNoticedIsNeverSoonerDue() {
    qt().forAll(incidents())
        .checkAssert(
            incident -> {
              Incident next =
                  Incidents.answered(
                      Incidents.noticed(incident.kind(), incident.noticedAt().plusDays(1)),
                      incident.specialCare(),
                      incident.propertyDamage(),
                      incident.people(),
                      incident.malicious(),
                      incident.careDisturbed());
              List<Deadline> one = clock(incident);
              List<Deadline> other = clock(next);
              for (int i = 0; i < one.size(); i++) {
                When due = one.get(i).due();
                if (due != null) {
                  assertThat(due).isLessThan(Objects.requireNonNull(other.get(i).due()));
                  assertThat(Objects.requireNonNull(one.get(i).latest()))
                      .isLessThanOrEqualTo(Objects.requireNonNull(other.get(i).latest()));
                }
              }
            });
  }

  private static Gen<Incident> incidents() {
    long from = LocalDate.of(2025, 1, 1).toEpochDay() * 24 * 60;
    long to = LocalDate.of(2028, 9, 30).toEpochDay() * 24 * 60;
    return arbitrary()
        .enumValues(IncidentKind.class)
        .zip(
            longs().between(from, to),
            integers().between(0, 3 * 3 * 3 * 3 * 3 - 1),
            (kind, minute, answers) ->
                Incidents.answered(
                    Incidents.noticed(kind, LocalDateTime.of(1970, 1, 1, 0, 0).plusMinutes(minute)),
                    answer(answers % 3),
                    answer(answers / 81 % 3),
                    people(answers / 3 % 3),
                    answer(answers / 9 % 3),
                    answer(answers / 27 % 3)));
  }

  private static @Nullable Boolean answer(int which) {
    return which == 0 ? null : which == 1;
  }

  private static @Nullable Integer people(int which) {
    return which == 0 ? null : which * 900;
  }

  private static LocalDate day(When when) {
    return switch (when) {
      case When.At(LocalDateTime hour) -> hour.toLocalDate();
      case When.On(LocalDate day) -> day;
    };
  }

  private static Incident noticedOn(String day) {
    return Incidents.noticed(IncidentKind.LEAK, LocalDate.parse(day).atTime(9, 0));
  }

  private static void assertReadings(Incident incident, String key, String due, String latest) {
    Deadline deadline = deadline(incident, key);
    assertThat(List.of(String.valueOf(deadline.due()), String.valueOf(deadline.latest())))
        .as("%s noticed %s", key, incident.noticedAt())
        .containsExactly(due, latest);
  }

  private static List<String> keys(Deadline deadline) {
    return deadline.because().stream().map(Message::key).toList();
  }

  private static List<Deadline> clock(Incident incident, Telling... done) {
    return IncidentClock.of(incident, PACK, HOLIDAYS, List.of(done));
  }

  private static Deadline deadline(Incident incident, String key, Telling... done) {
    return only(clock(incident, done), key);
  }

  private static Deadline only(List<Deadline> deadlines, String key) {
    return deadlines.stream()
        .filter(each -> each.rule().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static Telling told(String rule, String at) {
    return new Telling(new Ref<>(1), rule, LocalDateTime.parse(at), null, "見本 一郎", null);
  }

  private static Telling planned(String day) {
    return new Telling(new Ref<>(1), "persons", null, LocalDate.parse(day), "見本 一郎", null);
  }
}
