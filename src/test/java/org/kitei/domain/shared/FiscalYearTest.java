package org.kitei.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quicktheories.WithQuickTheories;

final class FiscalYearTest implements WithQuickTheories {
  @Test
  void itBeginsOnTheFirstOfApril() {
    assertThat(FiscalYear.of(LocalDate.of(2026, 3, 31))).isEqualTo(new FiscalYear(2025));
    assertThat(FiscalYear.of(LocalDate.of(2026, 4, 1))).isEqualTo(new FiscalYear(2026));
    assertThat(new FiscalYear(2026).first()).isEqualTo("2026-04-01");
    assertThat(new FiscalYear(2026).last()).isEqualTo("2027-03-31");
  }

  @Test
  void everyDayIsInExactlyOne() {
    qt().forAll(integers().between(0, 40_000))
        .check(
            days -> {
              LocalDate day = LocalDate.of(2000, 1, 1).plusDays(days);
              FiscalYear year = FiscalYear.of(day);
              return year.contains(day)
                  && !day.isBefore(year.first())
                  && !day.isAfter(year.last())
                  && !new FiscalYear(year.year() + 1).contains(day);
            });
  }
}
