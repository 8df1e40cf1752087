package org.kitei.domain.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// Days and moments as columns and files hold them, `2026-12-01` and `2026-12-01T09:30`, read
/// without a formatter: that would cost as much as all else in a row. What is written otherwise
/// goes to the formatter, which says what is wrong with it.
public final class IsoDates {
  private static final String DAY = "dddd-dd-dd";
  private static final String MOMENT = "dddd-dd-ddTdd:dd";

  private IsoDates() {}

  /// Whether it is written like a day.
  static boolean isDay(String text) {
    return is(DAY, text);
  }

  /// @throws java.time.DateTimeException when it is no day
  public static LocalDate day(String text) {
    return isDay(text) ? first(text) : LocalDate.parse(text);
  }

  /// @throws java.time.DateTimeException when it is no moment
  public static LocalDateTime moment(String text) {
    return is(MOMENT, text)
        ? first(text).atTime(number(text, 11, 13), number(text, 14, 16))
        : LocalDateTime.parse(text);
  }

  private static LocalDate first(String text) {
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  private static boolean is(String pattern, String text) {
    if (text.length() != pattern.length()) {
      return false;
    }
    for (int at = 0; at < text.length(); at++) {
      char wanted = pattern.charAt(at);
      char each = text.charAt(at);
      if (wanted == 'd' ? each < '0' || each > '9' : each != wanted) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      number = number * 10 + text.charAt(at) - '0';
    }
    return number;
  }
}
