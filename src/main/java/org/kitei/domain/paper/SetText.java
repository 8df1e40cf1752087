package org.kitei.domain.paper;

import java.util.ArrayList;
import java.util.List;

/// Text set in lines of a width, measured in ems by the kind of letter and rather too wide.
final class SetText {
  /// Letters of Latin script, on the wide side.
  private static final double DIGIT = 0.78;

  private static final double CAPITAL = 0.9;
  private static final double SMALL = 0.7;
  private static final int LATIN_ENDS = 0x250;

  /// What no line begins with; it hangs behind the line before.
  private static final String HANGING = "\u3001\u3002\uff0c\uff0e\uff09\u300d\u300f\u30fb\u30fc)";

  private SetText() {}

  static double width(String text) {
    return text.codePoints().mapToDouble(SetText::width).sum();
  }

  /// At most `most` lines of `room` ems; the last one is cut with an ellipsis where it must be.
  static List<String> lines(String text, double room, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double used = 0;
    for (int letter : text.replace('\n', ' ').codePoints().toArray()) {
      boolean hangs = HANGING.indexOf(letter) >= 0;
      if (used + width(letter) > room && !line.isEmpty() && !hangs) {
        if (lines.size() + 1 == most) {
          line.setLength(line.offsetByCodePoints(line.length(), -1));
          lines.add(line.append('\u2026').toString());
          return lines;
        }
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.appendCodePoint(letter);
      used += width(letter);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static double width(int letter) {
    if (letter >= LATIN_ENDS || letter == 'm' || letter == 'w' || letter == '@') {
      return 1;
    } else if (Character.isUpperCase(letter)) {
      return CAPITAL;
    }
    return Character.isDigit(letter) ? DIGIT : SMALL;
  }
}
