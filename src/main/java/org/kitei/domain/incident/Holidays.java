package org.kitei.domain.incident;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Bilingual;

/// On which days public offices are closed. Public holidays are changed by law, so they are data by
/// year, and a year that is not among them is not known.
///
/// @param weekend the days closed every week
/// @param yearEnd closed every year from its first day to its last, over the turn of the year
public record Holidays(List<Year> years, Set<DayOfWeek> weekend, YearEnd yearEnd) {
  public Holidays {
    years = List.copyOf(years);
    weekend = Set.copyOf(weekend);
    if (weekend.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("never open");
    }
  }

  /// The holidays of one year and how sure they are.
  ///
  /// @param days by date
  public record Year(int year, Map<LocalDate, String> days, Provenance provenance) {
    public Year {
      days = Map.copyOf(days);
      for (LocalDate day : days.keySet()) {
        if (day.getYear() != year) {
          throw new IllegalArgumentException(day + " is not in " + year);
        }
      }
    }
  }

  /// @param from in one year
  /// @param to in the next
  public record YearEnd(MonthDay from, MonthDay to, Bilingual name) {
    boolean holds(LocalDate day) {
      MonthDay at = MonthDay.from(day);
      return !at.isBefore(from) || !at.isAfter(to);
    }
  }

  /// Whether the holidays of the day's year are known.
  public boolean know(LocalDate day) {
    return years.stream().anyMatch(each -> each.year() == day.getYear());
  }

  /// The first year whose holidays are known; 0 where none is.
  public int first() {
    return years.stream().mapToInt(Year::year).min().orElse(0);
  }

  /// The last year whose holidays are known; 0 where none is.
  public int last() {
    return years.stream().mapToInt(Year::year).max().orElse(0);
  }

  public boolean isClosed(LocalDate day) {
    return weekend.contains(day.getDayOfWeek()) || yearEnd.holds(day) || name(day) != null;
  }

  /// What the holiday is called; null on any other day.
  public @Nullable String name(LocalDate day) {
    for (Year each : years) {
      if (each.year() == day.getYear()) {
        return each.days().get(day);
      }
    }
    return null;
  }

  /// The day itself where it is open, else the next that is.
  LocalDate openFrom(LocalDate day) {
    LocalDate open = day;
    while (isClosed(open)) {
      open = open.plusDays(1);
    }
    return open;
  }

  /// The day itself where it is open, else the last before that is.
  LocalDate openUntil(LocalDate day) {
    LocalDate open = day;
    while (isClosed(open)) {
      open = open.minusDays(1);
    }
    return open;
  }

  /// The same as the institution changed it: days it added, and days it took away.
  public Holidays with(Collection<HolidayChange> changes) {
    return new Holidays(
        years.stream().map(each -> changed(each, changes)).toList(), weekend, yearEnd);
  }

  private static Year changed(Year year, Collection<HolidayChange> changes) {
    Map<LocalDate, String> days = new HashMap<>(year.days());
    for (HolidayChange change : changes) {
      if (change.day().getYear() != year.year()) {
        continue;
      }
      if (change.closed()) {
        days.put(change.day(), change.name());
      } else {
        days.remove(change.day());
      }
    }
    return new Year(year.year(), days, year.provenance());
  }
}
