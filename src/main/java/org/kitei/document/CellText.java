package org.kitei.document;

/// Gathers the text of one cell, without the furigana above it.
final class CellText {
  private final StringBuilder text = new StringBuilder();
  private boolean isText;
  private boolean isFurigana;

  void clear() {
    text.setLength(0);
  }

  void begin(String element) {
    isFurigana |= element.equals("rPh");
    isText = element.equals("t") || element.equals("v");
  }

  void end(String element) {
    isText = false;
    if (element.equals("rPh")) {
      isFurigana = false;
    }
  }

  /// What is longer than a cell can be is cut one letter after its end, where the limit sees it.
  void append(char[] letters, int start, int length) {
    if (isText && !isFurigana && text.length() <= TableLimits.MOST_IN_CELL) {
      text.append(letters, start, Math.min(length, TableLimits.MOST_IN_CELL + 1 - text.length()));
    }
  }

  String text() {
    return text.toString();
  }
}
