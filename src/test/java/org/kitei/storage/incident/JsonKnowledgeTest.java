package org.kitei.storage.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.incident.DeadlineRule;
import org.kitei.domain.incident.FirstResponse;
import org.kitei.domain.incident.Holidays;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.Knowledge;
import org.kitei.domain.incident.Party;

final class JsonKnowledgeTest {
  private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private final Knowledge knowledge = new JsonKnowledge().knowledge();

  @Test
  void theOrderOfTellingIsTheOneOfTheRules() {
    assertThat(knowledge.deadlines().rules().stream().map(DeadlineRule::to).distinct())
        .containsExactly(Party.values());
  }

  @Test
  void everyRuleSaysWhereItStandsAndWhenThatWasConfirmed() {
    for (DeadlineRule rule : knowledge.deadlines().rules()) {
      assertThat(rule.provenance().source()).as(rule.key()).isNotBlank();
      assertThat(rule.provenance().published()).as(rule.key()).isNotNull();
      assertSaid(rule.title());
      assertSaid(rule.says());
    }
  }

  @ParameterizedTest
  @EnumSource(IncidentKind.class)
  void everyKindHasItsFirstQuarterOfAnHour(IncidentKind kind) {
    FirstResponse card = knowledge.first(kind);
    assertThat(card.steps()).hasSizeBetween(4, 6);
    assertThat(card.never()).hasSizeBetween(2, 4);
    card.steps().forEach(JsonKnowledgeTest::assertSaid);
    card.never().forEach(JsonKnowledgeTest::assertSaid);
  }

  private static void assertSaid(Bilingual said) {
    assertThat(said.ja()).isNotBlank().isNotEqualTo(said.en());
    assertThat(said.en()).isNotBlank().doesNotContainPattern("[\\u3041-\\u30fa\\p{IsHan}]");
  }

  /// 成人の日, 海の日, 敬老の日 and スポーツの日 are Mondays by law; a holiday on a Sunday moves to the next day
  /// that is none; a day between two holidays is one.
  @Test
  void theHolidaysFollowTheirLaw() {
    for (Holidays.Year year : knowledge.holidays().years()) {
      Map<LocalDate, String> days = year.days();
      assertThat(days).as("%d", year.year()).hasSizeBetween(16, 20);
      days.forEach(
          (day, name) -> {
            if (List.of("成人の日", "海の日", "敬老の日", "スポーツの日").contains(name)) {
              assertThat(day.getDayOfWeek()).as(name).isEqualTo(DayOfWeek.MONDAY);
            }
            if (name.equals("振替休日")) {
              assertThat(lastHolidayBefore(days, day).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            } else if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
              assertThat(days.values()).as(day.toString()).contains("振替休日");
            }
            LocalDate between = day.plusDays(1);
            if (days.containsKey(day.plusDays(2)) && !WEEKEND.contains(between.getDayOfWeek())) {
              assertThat(days).as(between.toString()).containsKey(between);
            }
          });
    }
    assertThat(knowledge.holidays().years().stream().map(Holidays.Year::year))
        .containsExactly(2025, 2026, 2027, 2028);
  }

  /// Where the first of a row of holidays fell on a Sunday, the free day comes after the row.
  private static LocalDate lastHolidayBefore(Map<LocalDate, String> days, LocalDate day) {
    LocalDate before = day.minusDays(1);
    while (before.getDayOfWeek() != DayOfWeek.SUNDAY && days.containsKey(before.minusDays(1))) {
      before = before.minusDays(1);
    }
    return before;
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-28, false",
    "2026-12-29, true",
    "2027-01-03, true",
    "2027-01-04, false",
    "2026-11-23, true",
    "2026-11-24, false",
    "2026-11-21, true",
    "2026-09-22, true",
    "2027-03-22, true",
    "2028-02-29, false",
  })
  void officesAreClosedOnThem(LocalDate day, boolean closed) {
    assertThat(knowledge.holidays().isClosed(day)).isEqualTo(closed);
  }
}
