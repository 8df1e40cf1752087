package org.kitei.domain.paper;

import java.util.ArrayList;
import java.util.List;

/// Text set in lines of a width, measured in ems by the kind of letter and rather too wide.
final class SetText {
  private static final double HALF = 0.62;

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
      if (used + width(letter) > room && !line.isEmpty()) {
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
    return letter < 0x250 ? HALF : 1;
  }
}
