package org.kitei.port;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The history: what was done, when and by whom. Written by the gate alone.
public interface AuditLog {
  /// The newest entries first, at most `most`.
  List<Entry> newest(int most);

  /// What happened to one row, the newest first.
  List<Line> history(String register, long row);

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
