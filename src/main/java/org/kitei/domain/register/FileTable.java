package org.kitei.domain.register;

import java.util.List;

/// A table as it stands in a file: one line of headings, and lines of texts below it.
public record FileTable(List<String> headings, List<Line> lines) {
  public FileTable {
    headings = List.copyOf(headings);
    lines = List.copyOf(lines);
  }

  /// @param number in the file, from 1
  /// @param cells may be fewer than there are headings, or more
  public record Line(int number, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    /// Empty where the line has ended before `column`.
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  /// `A`, `B` … `Z`, `AA`: what spreadsheets call the column, counted from 0.
  public static String letter(int column) {
    String last = Character.toString((char) ('A' + column % 26));
    return column < 26 ? last : letter(column / 26 - 1) + last;
  }
}
