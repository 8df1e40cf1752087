package org.kitei.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// Where a Japanese line may end (禁則): never before a closing mark or a small kana, never behind an
/// opening mark, never inside a number with its counter or a Latin word.
final class LineBreaks implements FSTextBreaker {
  private static final String NEVER_FIRST;
  private static final String NEVER_LAST;

  /// What is counted behind a number.
  private static final String COUNTERS;

  /// What a number behind it belongs to, such as 第.
  private static final String BEFORE_NUMBERS;

  /// Pairs that are one word with the numbers beside them: the eras and the counting of months.
  private static final String PAIRS;

  static {
    Properties letters = new Properties();
    try (Reader table =
        new InputStreamReader(
            Objects.requireNonNull(LineBreaks.class.getResourceAsStream("line-breaks.properties")),
            StandardCharsets.UTF_8)) {
      letters.load(table);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
    NEVER_FIRST = letters.getProperty("never-first", "");
    NEVER_LAST = letters.getProperty("never-last", "");
    COUNTERS = letters.getProperty("counters", "");
    BEFORE_NUMBERS = letters.getProperty("before-numbers", "");
    PAIRS = letters.getProperty("pairs", "");
  }

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  /// The next place where a line may end, or -1 behind the last one.
  @Override
  public int next() {
    while (at < text.length()) {
      int before = text.codePointAt(at);
      at += Character.charCount(before);
      if (at == text.length() || mayBreak(before, text.codePointAt(at))) {
        return at;
      }
    }
    return -1;
  }

  /// Whether a line may not begin with `letter`.
  static boolean staysWithPrevious(int letter) {
    return NEVER_FIRST.indexOf(letter) >= 0
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /// Whether a line may not end with `letter`.
  static boolean staysWithNext(int letter) {
    return NEVER_LAST.indexOf(letter) >= 0;
  }

  private static boolean mayBreak(int before, int after) {
    if (after == ' ' || after == 0xa0 || before == 0xa0) {
      return false;
    }
    if (before == ' ') {
      return true;
    }
    if (staysWithPrevious(after) || staysWithNext(before) || after == 0x3000) {
      return false;
    }
    if (isDigit(before) && (isDigit(after) || COUNTERS.indexOf(after) >= 0)) {
      return false;
    }
    if (PAIRS.contains(Character.toString(before) + Character.toString(after))) {
      return false;
    }
    if (isDigit(after) && BEFORE_NUMBERS.indexOf(before) >= 0) {
      return false;
    }
    boolean mayFollow = before == '/' || before == '-' || before == '@' || before == '_';
    return isWide(before) || isWide(after) || (mayFollow && Character.isLetter(after));
  }

  private static boolean isDigit(int letter) {
    return (letter >= '0' && letter <= '9') || (letter >= '０' && letter <= '９');
  }

  /// Kana, kanji and full-width marks: lines may end between any two of them.
  private static boolean isWide(int letter) {
    return letter >= 0x2e80 || (letter >= 0x2190 && letter < 0x2e00);
  }
}
