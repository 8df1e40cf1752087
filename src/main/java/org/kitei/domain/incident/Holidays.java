package org.kitei.domain.incident;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.shared.Provenance;

/// On which days public offices are closed. Public holidays are changed by law, so they are data by
/// year, and a year that is not among them is not known.
///
/// @param weekend the days closed every week
/// @param yearEnd closed every year from its first day to its last, over the turn of the year
/// @param own what the institution set itself, by day; it goes before everything else
public record Holidays(
    List<Year> years, Set<DayOfWeek> weekend, YearEnd yearEnd, List<HolidayChange> own) {
  public Holidays {
    years = List.copyOf(years);
    weekend = Set.copyOf(weekend);
    own = List.copyOf(own);
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
    for (HolidayChange change : own) {
      if (change.day().equals(day)) {
        return change.closed();
      }
    }
    return isUsuallyClosed(day);
  }

  private boolean isUsuallyClosed(LocalDate day) {
    return weekend.contains(day.getDayOfWeek()) || yearEnd.holds(day) || name(day) != null;
  }

  /// What the public holiday is called; null on any other day.
  private @Nullable String name(LocalDate day) {
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

  /// The same as the institution changed it: days it added, and days it took away. Of several
  /// changes to a day the last counts; one that brings nothing else than there was is none.
  public Holidays with(Collection<HolidayChange> changes) {
    Map<LocalDate, HolidayChange> days = new TreeMap<>();
    own.forEach(change -> days.put(change.day(), change));
    changes.forEach(change -> days.put(change.day(), change));
    days.values().removeIf(change -> change.closed() == isUsuallyClosed(change.day()));
    return new Holidays(years, weekend, yearEnd, List.copyOf(days.values()));
  }

  /// What the institution set itself between two days, both included.
  List<HolidayChange> own(LocalDate from, LocalDate until) {
    return own.stream()
        .filter(change -> !change.day().isBefore(from) && !change.day().isAfter(until))
        .toList();
  }
}
