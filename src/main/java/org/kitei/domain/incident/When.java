package org.kitei.domain.incident;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// When something falls due: a rule in hours gives an hour, one in days a day, in Asia/Tokyo.
public sealed interface When extends Comparable<When> {
  /// An hour; its text is ISO to the minute.
  record At(LocalDateTime hour) implements When {
    @Override
    public LocalDateTime end() {
      return hour;
    }

    @Override
    public String toString() {
      return hour.toString();
    }
  }

  /// A whole day; it is late when the day is over.
  record On(LocalDate day) implements When {
    @Override
    public LocalDateTime end() {
      return day.plusDays(1).atStartOfDay();
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }

  /// The moment from which it is late.
  LocalDateTime end();

  default boolean isOver(LocalDateTime now) {
    return now.isAfter(end()) || (this instanceof On && now.isEqual(end()));
  }

  @Override
  default int compareTo(When other) {
    return end().compareTo(other.end());
  }
}
