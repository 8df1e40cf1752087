package org.kitei.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodEndTest {
  @ParameterizedTest
  @CsvSource({
    "2026-12-01, P2M, 2027-02-01",
    "2026-12-28, P2M, 2027-02-28",
    "2026-12-29, P2M, 2027-02-28",
    "2026-12-30, P2M, 2027-02-28",
    "2026-12-31, P2M, 2027-02-28",
    "2027-12-29, P2M, 2028-02-29",
    "2027-12-31, P2M, 2028-02-29",
    "2027-02-27, P2M, 2027-04-27",
    "2027-02-28, P2M, 2027-04-30",
    "2028-02-28, P2M, 2028-04-28",
    "2028-02-29, P2M, 2028-04-30",
    "2027-02-28, P1Y, 2028-02-29",
    "2028-02-28, P1Y, 2029-02-28",
    "2028-02-29, P12M, 2029-02-28",
    "2027-04-30, P1M, 2027-05-31",
    "2027-04-30, P31D, 2027-05-31",
    "2027-02-28, P30D, 2027-03-30"
  })
  void aPeriodEndsAsTheCivilCodeCountsIt(LocalDate done, Period period, LocalDate last) {
    assertThat(PeriodEnd.of(done, period)).isEqualTo(last);
  }
}
