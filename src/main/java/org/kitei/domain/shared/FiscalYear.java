package org.kitei.domain.shared;

import java.time.LocalDate;

/// A fiscal year: from 1 April to 31 March of the next year.
///
/// @param year the year it begins in
public record FiscalYear(int year) {
  private static final int APRIL = 4;

  public static FiscalYear of(LocalDate day) {
    return new FiscalYear(day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear());
  }

  public LocalDate first() {
    return LocalDate.of(year, APRIL, 1);
  }

  public LocalDate last() {
    return first().plusYears(1).minusDays(1);
  }

  public boolean contains(LocalDate day) {
    return equals(of(day));
  }
}
