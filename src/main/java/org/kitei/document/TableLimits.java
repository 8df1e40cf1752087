package org.kitei.document;

import java.util.ArrayList;
import java.util.List;
import org.kitei.domain.register.FileTable;
import org.kitei.port.TableFiles.Unusable;

/// Gathers a table that is being read and refuses one that is larger than any register's file.
final class TableLimits {
  /// Bytes of a file, packed or not.
  static final long MOST_BYTES = 32L * 1024 * 1024;

  /// What a spreadsheet's cell holds at most, in UTF-16 units.
  static final int MOST_IN_CELL = 32_767;

  private static final int MOST_LINES = 50_000;
  private static final int MOST_COLUMNS = 200;
  private static final int MOST_IN_ALL = 32 * 1024 * 1024;

  /// What a cell takes in memory beside its letters, in letters.
  static final int BESIDE = 16;

  private final List<FileTable.Line> lines = new ArrayList<>();
  private List<String> headings = List.of();
  private int letters;

  /// Takes the cells of a line; blank ones are passed over, the first other holds the headings.
  void line(int number, List<String> cells) {
    int last = cells.size();
    while (last > 0 && cells.get(last - 1).isBlank()) {
      last--;
    }
    if (last == 0) {
      return;
    }
    if (last > MOST_COLUMNS) {
      throw new Unusable("register.file.too-many-columns", number, last, MOST_COLUMNS);
    }
    List<String> kept = cells.subList(0, last);
    kept.forEach(this::count);
    if (headings.isEmpty()) {
      headings = List.copyOf(kept);
    } else if (lines.size() >= MOST_LINES) {
      throw new Unusable("register.file.too-many-lines", MOST_LINES);
    } else {
      lines.add(new FileTable.Line(number, kept));
    }
  }

  /// A cell before it is built up further.
  static void cell(int line, int length) {
    if (length > MOST_IN_CELL) {
      throw new Unusable("register.file.cell-too-long", line, MOST_IN_CELL);
    }
  }

  static void columns(int line, int count) {
    if (count > MOST_COLUMNS) {
      throw new Unusable("register.file.too-many-columns", line, count, MOST_COLUMNS);
    }
  }

  private void count(String cell) {
    letters += cell.isEmpty() ? 0 : cell.length() + BESIDE;
    if (letters > MOST_IN_ALL) {
      throw new Unusable("register.file.too-large", MOST_BYTES / 1024 / 1024);
    }
  }

  FileTable table() {
    if (headings.isEmpty()) {
      throw new Unusable("register.file.empty");
    }
    return new FileTable(headings, lines);
  }
}
