package org.kitei.domain.incident;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.kitei.domain.shared.Keyed;

/// How long a rule gives, by one way of reading it.
///
/// @param amount 0 for at once
public record Span(int amount, Unit unit, CountFrom countFrom, IfClosed ifClosed) {
  /// Longer than any rule gives.
  public static final int MOST = 3660;

  public Span {
    if (amount < 0 || amount > MOST) {
      throw new IllegalArgumentException("a span of " + amount);
    }
    if (unit == Unit.HOURS != (countFrom == CountFrom.NOTICED)) {
      throw new IllegalArgumentException("hours count from the hour, days from a day");
    }
    if (countFrom == CountFrom.DAY_NOTICED && amount == 0) {
      throw new IllegalArgumentException("the day itself is the first");
    }
    if (unit == Unit.HOURS && ifClosed != IfClosed.STAY) {
      throw new IllegalArgumentException("an hour does not wait for an office to open");
    }
  }

  /// What is counted.
  public enum Unit implements Keyed {
    HOURS("hours"),
    DAYS("days"),
    /// the days on which offices are open
    WORKING_DAYS("working-days");

    private final String key;

    Unit(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /// From when it is counted.
  public enum CountFrom implements Keyed {
    /// from the hour it was noticed
    NOTICED("noticed"),
    /// the day it was noticed is the first
    DAY_NOTICED("day-noticed"),
    /// the day after is the first
    DAY_AFTER("day-after");

    private final String key;

    CountFrom(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /// What becomes of a last day on which offices are closed.
  public enum IfClosed implements Keyed {
    STAY("stay"),
    NEXT("next"),
    BEFORE("before");

    private final String key;

    IfClosed(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /// The same way of reading with another amount; one that counts the day itself gives at least it.
  Span of(int other) {
    return new Span(
        countFrom == CountFrom.DAY_NOTICED ? Math.max(1, other) : other, unit, countFrom, ifClosed);
  }

  /// When it ends.
  When after(LocalDateTime noticed, Holidays holidays) {
    if (unit == Unit.HOURS) {
      return new When.At(noticed.plusHours(amount));
    }
    LocalDate first = noticed.toLocalDate();
    int days = countFrom == CountFrom.DAY_NOTICED ? amount - 1 : amount;
    LocalDate last = unit == Unit.DAYS ? first.plusDays(days) : working(first, days, holidays);
    return new When.On(
        switch (ifClosed) {
          case STAY -> last;
          case NEXT -> holidays.openFrom(last);
          case BEFORE -> notBefore(first, holidays.openUntil(last));
        });
  }

  /// Whether it asks which days are closed.
  boolean asksHolidays() {
    return unit == Unit.WORKING_DAYS || ifClosed != IfClosed.STAY;
  }

  private static LocalDate working(LocalDate first, int days, Holidays holidays) {
    LocalDate day = first;
    for (int left = days; left > 0; left--) {
      day = holidays.openFrom(day.plusDays(1));
    }
    return day;
  }

  /// Nothing falls due before it was noticed.
  private static LocalDate notBefore(LocalDate first, LocalDate day) {
    return day.isBefore(first) ? first : day;
  }
}
