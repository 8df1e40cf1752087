package org.kitei.domain.register;

import java.util.regex.Pattern;

/// Keeps texts in files from being taken for formulas: spreadsheets calculate what begins with `= +
/// - @`, a tab or a line break, Japanese ones also what begins with the full-width signs. An
///   apostrophe before it makes it text, and is taken away again when the file is read. So it is
///   with a text that reads like an [ErrorValue].
public final class FormulaGuard {
  private static final char MARK = '\'';
  private static final String FORMULA =
      "(?:(?:[=+\\-@\\t\\r\\n]|[\\uff1d\\uff0b\\uff0d\\uff20].).*|" + ErrorValue.PATTERN + ")";
  private static final Pattern GUARDED = Pattern.compile(MARK + "+" + FORMULA, Pattern.DOTALL);
  private static final String SIGNS = "'#E=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
  private static final Pattern TO_GUARD = Pattern.compile(MARK + "*" + FORMULA, Pattern.DOTALL);

  private FormulaGuard() {}

  /// The text as it is put into a file.
  public static String guard(String text) {
    return mayMatter(text) && TO_GUARD.matcher(text).matches() ? MARK + text : text;
  }

  /// The text that was put into a file: for every text, `unguard(guard(text))` is `text`.
  public static String unguard(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK && GUARDED.matcher(text).matches()
        ? text.substring(1)
        : text;
  }

  private static boolean mayMatter(String text) {
    return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
  }
}
