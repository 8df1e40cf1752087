package org.kitei.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.RowState;

/// The history: what was done, when and by whom. Written by the gate alone.
public interface AuditLog {
  /// The number of the newest entry; 0 before the first.
  long number();

  /// The newest entries first, at most `most`.
  List<Entry> newest(int most);

  /// What happened to one row, the newest first.
  List<Line> history(String register, long row);

  /// The newest action; empty before the first.
  Optional<Last> last();

  /// What happened to one row, readable, the newest first, at most `most`.
  List<Change> changes(String register, long row, int most);

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

  /// The newest action, however many rows it changed, as far as one must know it to take it back.
  ///
  /// @param first what it did to its first row
  /// @param last what it did to its last row; the same where there is but one
  /// @param rows how many it changed
  /// @param kinds what it did to rows of which registers, in the order it began to
  record Last(Change first, Change last, int rows, List<Kind> kinds) {
    public Last {
      kinds = List.copyOf(kinds);
    }
  }

  /// What was done to some rows of a register.
  ///
  /// @param fresh whether there were no such rows before
  /// @param gone whether there are no such rows now
  record Kind(String register, boolean fresh, boolean gone) {}

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
