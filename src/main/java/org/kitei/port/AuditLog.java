package org.kitei.port;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.RowState;

/// The history: what was done, when and by whom. Written by the gate alone.
public interface AuditLog {
  /// The newest entries first, at most `most`.
  List<Entry> newest(int most);

  /// What happened to one row, the newest first.
  List<Line> history(String register, long row);

  /// What the newest action did, row by row in the order it did it; empty before the first.
  List<Change> last();

  /// What happened to one row, readable, the newest first.
  List<Change> changes(String register, long row);

  /// Which rows were changed after the action with this number, each once.
  List<Touched> touchedSince(long entry);

  /// A row that was changed.
  record Touched(String register, long row) {}

  /// What one action did to one row.
  ///
  /// @param entry the action's number
  /// @param action word key of the action's sentence
  /// @param before null when there was no such row
  /// @param after null when the row was taken back
  record Change(
      long entry,
      Instant at,
      String who,
      String action,
      String register,
      long row,
      @Nullable RowState before,
      @Nullable RowState after) {}

  /// One action.
  record Entry(long number, Instant at, String who, String action, List<Line> lines) {
    public Entry {
      lines = List.copyOf(lines);
    }
  }

  /// One row before and after, as JSON objects by component; private values stay sealed.
  record Line(
      long entry, String register, long row, @Nullable String before, @Nullable String after) {}
}
