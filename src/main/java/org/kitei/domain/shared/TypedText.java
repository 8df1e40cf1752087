package org.kitei.domain.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/// The gate through which text somebody typed, pasted or imported comes in.
///
/// Text stays as typed, with three exceptions: white space around it goes, every line ending
/// becomes `\n`, and 〜 − — ‖ become ～ － ― ∥ so that it survives CP932 and comes back the same.
public final class TypedText {
  private static final Pattern LINE_ENDING = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");

  private TypedText() {}

  /// What came of it.
  public sealed interface Outcome {
    /// The text as it will be kept.
    record Taken(String text) implements Outcome {}

    /// Why it cannot be kept; nothing was saved.
    record Refused(Problem problem) implements Outcome {}
  }

  /// Text of one line for `field`, of at most `maximum` characters (an emoji or 𠮷 is one).
  public static Outcome line(String field, String typed, int maximum) {
    Outcome outcome = lines(field, typed, maximum);
    return outcome instanceof Outcome.Taken(String text) && text.indexOf('\n') >= 0
        ? refused(field, "shared.text.line-break")
        : outcome;
  }

  /// Text of one or more lines for `field`, of at most `maximum` characters, line ends included.
  public static Outcome lines(String field, String typed, int maximum) {
    String text = mapped(trimmed(withOneLineEnding(typed)));
    if (text.isEmpty()) {
      return refused(field, "shared.text.empty");
    }
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int character = text.codePointAt(at);
      if (character != '\n' && isRefused(character)) {
        return refused(
            field, "shared.text.control", text.codePointCount(0, at) + 1, hexadecimal(character));
      }
    }
    int length = text.codePointCount(0, text.length());
    return length > maximum
        ? refused(field, "shared.text.too-long", maximum, length)
        : new Outcome.Taken(text);
  }

  /// Nearly every text is of one line, and ten thousand of them come in with a file.
  private static String withOneLineEnding(String typed) {
    for (int at = 0; at < typed.length(); at++) {
      char each = typed.charAt(at);
      if (each == '\r' || each == '\u0085' || each == '\u2028' || each == '\u2029') {
        return LINE_ENDING.matcher(typed).replaceAll("\n");
      }
    }
    return typed;
  }

  private static Outcome refused(String field, String key, Object... arguments) {
    return new Outcome.Refused(Problem.at(field, key, arguments));
  }

  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char character) {
    return Character.isSpaceChar(character) || character == '\n' || character == '\t';
  }

  private static String mapped(String text) {
    return text.replace('\u301c', '\uff5e')
        .replace('\u2212', '\uff0d')
        .replace('\u2014', '\u2015')
        .replace('\u2016', '\u2225');
  }

  /// Control characters, halves of a pair, noncharacters, and marks that turn the reading direction
  /// (they make a line read other than it is kept).
  private static boolean isRefused(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || (character & 0xfffe) == 0xfffe
        || (character >= 0xfdd0 && character <= 0xfdef)
        || (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069)
        || character == 0xfeff;
  }

  private static String hexadecimal(int character) {
    return String.format(Locale.ROOT, "U+%04X", character);
  }
}
