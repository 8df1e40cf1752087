package org.kitei.domain.shared;

import java.text.Normalizer;
import java.util.Locale;

/// Text as it is compared when people search and sort: full and half width, katakana and hiragana,
/// capitals and small letters are the same.
public final class Folded {
  private static final int FIRST_KATAKANA = 0x30a1;
  private static final int LAST_KATAKANA = 0x30f6;
  private static final int TO_HIRAGANA = 0x60;
  private static final int DIGITS = 12;

  private Folded() {}

  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char each = plain.charAt(i);
      boolean katakana = each >= FIRST_KATAKANA && each <= LAST_KATAKANA;
      folded.append(katakana ? (char) (each - TO_HIRAGANA) : each);
    }
    return folded.toString();
  }

  /// What to sort by: numbers within the text stand in the order they count, `PC-2` before `PC-10`.
  public static String order(String text) {
    String folded = of(text);
    StringBuilder order = new StringBuilder(folded.length() + DIGITS);
    int at = 0;
    while (at < folded.length()) {
      int end = at;
      while (end < folded.length() && isDigit(folded.charAt(end))) {
        end++;
      }
      if (end > at) {
        order.repeat('0', Math.max(0, DIGITS - (end - at))).append(folded, at, end);
        at = end;
      } else {
        order.append(folded.charAt(at));
        at++;
      }
    }
    return order.toString();
  }

  private static boolean isDigit(char each) {
    return each >= '0' && each <= '9';
  }
}
