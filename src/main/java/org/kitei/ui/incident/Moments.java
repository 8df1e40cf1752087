package org.kitei.ui.incident;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kitei.domain.incident.When;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;

/// How days and hours are typed and said on these screens.
final class Moments {
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
  private static final long HOURS_A_DAY = 24;

  private Moments() {}

  /// As it is proposed to be typed over.
  static String typed(LocalDateTime moment) {
    return moment.toLocalDate() + " " + MINUTES.format(moment);
  }

  /// `10:05` of today, or a day and an hour; the day in either calendar. Empty for anything else.
  static Optional<LocalDateTime> read(String typed, LocalDate today) {
    String text = typed.strip().replace('T', ' ').replace('：', ':');
    int space = text.lastIndexOf(' ');
    Optional<LocalDate> day =
        space < 0 ? Optional.of(today) : Wareki.parse(text.substring(0, space));
    try {
      LocalTime time = LocalTime.parse(padded(text.substring(space + 1)));
      return day.map(each -> each.atTime(time).truncatedTo(ChronoUnit.MINUTES));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static String padded(String time) {
    return time.indexOf(':') == 1 ? "0" + time : time;
  }

  static String said(Words words, LocalDateTime moment) {
    return words.say(
        "register.value.date-time",
        Dates.said(words, moment.toLocalDate()),
        MINUTES.format(moment));
  }

  /// The hour alone on the day of `beside`, else with its day.
  static String beside(Words words, LocalDateTime moment, LocalDateTime beside) {
    return moment.toLocalDate().equals(beside.toLocalDate())
        ? MINUTES.format(moment)
        : said(words, moment);
  }

  static String said(Words words, When when, LocalDateTime beside) {
    return switch (when) {
      case When.At(LocalDateTime hour) -> said(words, hour);
      case When.On(LocalDate day) -> day(words, day, beside);
    };
  }

  /// Without its year where that is the present one and the language allows it.
  static String day(Words words, LocalDate day, LocalDateTime beside) {
    boolean near = day.getYear() == beside.getYear() && words.language().equals("ja");
    return near
        ? words.say("incident.clock.day", day.getMonthValue(), day.getDayOfMonth())
        : Dates.said(words, day);
  }

  /// How long it takes from one to the other, in its two greatest units.
  static String length(Words words, LocalDateTime from, LocalDateTime to) {
    Duration between = Duration.between(from, to).abs();
    long hours = between.toHours();
    return hours >= HOURS_A_DAY
        ? words.say("incident.length.days", between.toDays(), hours % HOURS_A_DAY)
        : words.say("incident.length.hours", hours, between.toMinutesPart());
  }
}
