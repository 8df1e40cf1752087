package org.kitei.domain.register;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers of cases, as in `I-2026-001`: counted by register and year. No case is ever removed,
/// so no number is given twice.
public final class CaseNumber {
  private CaseNumber() {}

  /// The number of the next case that begins in `year`.
  ///
  /// @param rows all cases of the register
  public static <R extends Record> String next(RegisterType<R> type, List<Row<R>> rows, int year) {
    String prefix = type.prefix() + "-" + year + "-";
    Pattern own = Pattern.compile(Pattern.quote(prefix) + "(\\d{1,9})");
    long highest =
        rows.stream()
            .map(type::number)
            .map(own::matcher)
            .filter(Matcher::matches)
            .mapToLong(match -> Long.parseLong(match.group(1)))
            .max()
            .orElse(0);
    return of(type, year, highest + 1);
  }

  /// The number of the case that is number `count` of its year.
  public static String of(RegisterType<?> type, int year, long count) {
    String prefix = type.prefix() + "-" + year + "-";
    return prefix
        + (count < 1000 ? String.format(Locale.ROOT, "%03d", count) : Long.toString(count));
  }
}
