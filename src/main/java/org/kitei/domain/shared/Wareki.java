package org.kitei.domain.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates in the Japanese calendar: how papers and screens write them and how people type them.
///
/// The names of the eras stand here and not in the machine's locale data, which a trimmed runtime
/// lacks.
@HouseRuleException(
    rule = "no-japanese-in-java",
    why = "the characters of a written date are its grammar and the same in every language")
public final class Wareki {
  /// The day from which the Japanese calendar counts as the Gregorian one does (Meiji 6).
  public static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

  private static final Pattern TYPED =
      Pattern.compile(
          "(?<era>令和|平成|昭和|大正|明治|[RHSTM])?\\.?(?<year>元|\\d{1,4})[年./-]"
              + "(?<month>\\d{1,2})[月./-](?<day>\\d{1,2})日?");

  private static final Pattern MONTH =
      Pattern.compile("(令和|平成|昭和|大正|明治|[RHSTM])?\\.?(元|\\d{1,4})[年./-]\\d{1,2}月?");

  /// What people type between the numbers besides a hyphen; the long vowel is the same key.
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−ー]");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private Wareki() {}

  /// `令和8年12月1日`, the first year `令和元年5月1日`; before [#FIRST] the Gregorian year stands alone.
  public static String format(LocalDate date) {
    return year(date) + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  /// `令和8年12月`, by the era of the month's first day.
  public static String formatMonth(YearMonth month) {
    return year(month.atDay(1)) + month.getMonthValue() + "月";
  }

  /// `令和8年度`: the fiscal year that begins on 1 April of `year`.
  public static String formatFiscalYear(int year) {
    return year(LocalDate.of(year, 4, 1)) + "度";
  }

  /// The date somebody typed: `令和8年12月1日`, `R8.12.1`, `2026-12-01`, `2026/12/1`, full-width digits,
  /// every era back to 明治6年. Empty when it is no date, or one that never was: a 30 February, or a
  /// day outside its era such as 平成31年5月1日.
  public static Optional<LocalDate> parse(String typed) {
    return IsoDates.isDay(typed) ? isoDate(typed) : parsed(typed);
  }

  /// The month somebody typed, `令和8年12月`, `R8.12`, `2026-12`, `2026/12`, or any day in it. Empty
  /// when it is no month, or its first day is outside its era.
  public static Optional<YearMonth> parseMonth(String typed) {
    String plain = plain(typed);
    String day =
        MONTH.matcher(plain).matches() ? plain + (plain.endsWith("月") ? "1" : "-1") : plain;
    return parse(day).map(YearMonth::from);
  }

  private static Optional<LocalDate> isoDate(String typed) {
    try {
      return Optional.of(IsoDates.day(typed));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> parsed(String typed) {
    Matcher parts = TYPED.matcher(plain(typed));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String era = parts.group("era");
    String year = parts.group("year");
    int month = Integer.parseInt(parts.group("month"));
    int day = Integer.parseInt(parts.group("day"));
    try {
      if (era == null) {
        return year.length() == 4
            ? Optional.of(LocalDate.of(Integer.parseInt(year), month, day))
            : Optional.empty();
      }
      int yearOfEra = year.equals("元") ? 1 : Integer.parseInt(year);
      return Optional.of(LocalDate.from(JapaneseDate.of(era(era), yearOfEra, month, day)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static String plain(String typed) {
    String plain = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
    return DASHES.matcher(plain).replaceAll("-").toUpperCase(Locale.ROOT);
  }

  private static String year(LocalDate date) {
    if (date.isBefore(FIRST)) {
      return date.getYear() + "年";
    }
    JapaneseDate japanese = JapaneseDate.from(date);
    int yearOfEra = japanese.get(ChronoField.YEAR_OF_ERA);
    return name(japanese.getEra()) + (yearOfEra == 1 ? "元" : String.valueOf(yearOfEra)) + "年";
  }

  private static String name(JapaneseEra era) {
    return switch (era.getValue()) {
      case 3 -> "令和";
      case 2 -> "平成";
      case 1 -> "昭和";
      case 0 -> "大正";
      case -1 -> "明治";
      default -> throw new DateTimeException("no name for era " + era.getValue());
    };
  }

  private static JapaneseEra era(String name) {
    return switch (name) {
      case "令和", "R" -> JapaneseEra.REIWA;
      case "平成", "H" -> JapaneseEra.HEISEI;
      case "昭和", "S" -> JapaneseEra.SHOWA;
      case "大正", "T" -> JapaneseEra.TAISHO;
      default -> JapaneseEra.MEIJI;
    };
  }
}
