package org.kitei.storage.incident;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Bilingual;
import org.kitei.domain.incident.Holidays;

/// The public holidays as they stand in their file.
///
/// @param weekend as in `saturday`
record HolidayLines(List<String> weekend, YearEnd yearEnd, List<Year> years) {
  Holidays holidays() {
    return new Holidays(
        years.stream().map(Year::whole).toList(),
        weekend.stream()
            .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet()),
        yearEnd.yearEnd(),
        List.of());
  }

  /// @param from as in `12-29`
  record YearEnd(String from, String to, Bilingual name) {
    Holidays.YearEnd yearEnd() {
      return new Holidays.YearEnd(MonthDay.parse("--" + from), MonthDay.parse("--" + to), name);
    }
  }

  /// @param days names by date
  record Year(
      int year,
      String source,
      @Nullable String published,
      String confirmedOn,
      String certainty,
      Map<String, String> days) {
    Holidays.Year whole() {
      return new Holidays.Year(
          year,
          days.entrySet().stream()
              .collect(
                  Collectors.toMap(each -> LocalDate.parse(each.getKey()), Map.Entry::getValue)),
          DeadlineLines.provenance(source, published, confirmedOn, certainty));
    }
  }
}
