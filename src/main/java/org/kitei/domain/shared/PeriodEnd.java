package org.kitei.domain.shared;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;

/// The last day of a period that begins with something done, counted as the civil code does
/// (articles 140 and 143): the day itself is not counted, and months run to the day of the same
/// number, or to the end of a month that has none. What was done on the last day of a month so
/// lasts to the last day of one.
public final class PeriodEnd {
  private PeriodEnd() {}

  public static LocalDate of(LocalDate done, Period period) {
    LocalDate last = done.plus(period);
    boolean fromMonthEnd = done.equals(done.with(TemporalAdjusters.lastDayOfMonth()));
    return fromMonthEnd && period.withDays(0).equals(period)
        ? last.with(TemporalAdjusters.lastDayOfMonth())
        : last;
  }
}
