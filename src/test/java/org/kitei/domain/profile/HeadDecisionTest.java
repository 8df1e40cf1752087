package org.kitei.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.RefusedAt;

final class HeadDecisionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @Test
  void howOftenIsSaidInMonthsOrInDays() {
    assertThat(decision(DecidedMatter.VIRUS_CHECK, 1, null).period()).contains(Period.ofMonths(1));
    assertThat(decision(DecidedMatter.VIRUS_CHECK, null, 7).period()).contains(Period.ofDays(7));
    assertThat(decision(DecidedMatter.OTHER, null, null).period()).isEmpty();
  }

  @Test
  void howOftenHasToBeSaidOnce() {
    assertThat(refused(DecidedMatter.REVIEW, null, null)).containsExactly("periodMonths");
    assertThat(refused(DecidedMatter.REVIEW, 12, 365)).containsExactly("periodDays");
    assertThat(refused(DecidedMatter.REVIEW, 0, null)).containsExactly("periodMonths");
    assertThat(refused(DecidedMatter.REVIEW, null, -1)).containsExactly("periodDays");
    assertThat(refused(DecidedMatter.OTHER, null, null)).isEmpty();
  }

  @Test
  void theNewestDecisionCountsFromItsDay() {
    HeadDecision first = decision(DecidedMatter.REVIEW, 12, null);
    HeadDecision later = decision(DecidedMatter.REVIEW, 6, null, DAY.plusYears(1));
    HeadDecision other = decision(DecidedMatter.AUDIT, 1, null, DAY.plusYears(1));
    List<HeadDecision> all = List.of(later, first, other);

    assertThat(HeadDecision.on(DecidedMatter.REVIEW, DAY.minusDays(1), all)).isEmpty();
    assertThat(HeadDecision.on(DecidedMatter.REVIEW, DAY.plusMonths(11), all)).contains(first);
    assertThat(HeadDecision.on(DecidedMatter.REVIEW, DAY.plusYears(1), all)).contains(later);
  }

  @Test
  void ofTwoDecisionsOfOneDayTheLaterWrittenCounts() {
    HeadDecision first = decision(DecidedMatter.REVIEW, 12, null);
    HeadDecision corrected = decision(DecidedMatter.REVIEW, 6, null);
    assertThat(HeadDecision.on(DecidedMatter.REVIEW, DAY, List.of(first, corrected)))
        .contains(corrected);
  }

  private static List<String> refused(
      DecidedMatter matter, @Nullable Integer months, @Nullable Integer days) {
    return RefusedAt.fields(() -> decision(matter, months, days));
  }

  private static HeadDecision decision(
      DecidedMatter matter, @Nullable Integer months, @Nullable Integer days) {
    return decision(matter, months, days, DAY);
  }

  private static HeadDecision decision(
      DecidedMatter matter, @Nullable Integer months, @Nullable Integer days, LocalDate on) {
    return new HeadDecision(matter, "定める", months, days, on, "見本 一郎");
  }
}
