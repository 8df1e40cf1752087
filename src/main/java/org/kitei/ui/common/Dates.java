package org.kitei.ui.common;

import java.time.LocalDate;
import java.time.YearMonth;
import org.kitei.domain.register.Field;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;

/// How a date is shown and proposed: by the Japanese calendar in Japanese, as ISO in English.
public final class Dates {
  private Dates() {}

  public static String said(Words words, LocalDate date) {
    return words.language().equals("ja") ? Wareki.format(date) : date.toString();
  }

  public static String said(Words words, YearMonth month) {
    return words.language().equals("ja") ? Wareki.formatMonth(month) : month.toString();
  }

  /// The text of a field as a form begins with it: dates stand as they are usually written.
  public static String begun(Words words, Field field, String text) {
    return switch (field.kind()) {
      case DATE ->
          field.month()
              ? Wareki.parseMonth(text).map(month -> said(words, month)).orElse(text)
              : Wareki.parse(text).map(date -> said(words, date)).orElse(text);
      case DATE_TIME -> text.replace('T', ' ');
      default -> text;
    };
  }
}
