package org.kitei.domain.register;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What happened in a case, in the order it happened; what was corrected stays beside its
/// correction.
///
/// @param lines one for each thing that happened
public record Timeline(List<Line> lines) {
  public Timeline {
    lines = List.copyOf(lines);
  }

  /// One thing that happened.
  ///
  /// @param versions as it was first written, then its corrections; never empty
  public record Line(List<Row<TimelineEntry>> versions) {
    public Line {
      versions = List.copyOf(versions);
    }

    /// As it holds now.
    public Row<TimelineEntry> current() {
      return versions.getLast();
    }

    public boolean corrected() {
      return versions.size() > 1;
    }
  }

  /// @param rows all lines of one case in the order of their ids
  public static Timeline of(List<Row<TimelineEntry>> rows) {
    Map<Long, List<Row<TimelineEntry>>> lines = new LinkedHashMap<>();
    Map<Long, Long> roots = new HashMap<>();
    for (Row<TimelineEntry> row : rows) {
      Ref<TimelineEntry> corrects = row.value().corrects();
      long root = corrects == null ? row.id() : roots.getOrDefault(corrects.id(), row.id());
      roots.put(row.id(), root);
      lines.computeIfAbsent(root, first -> new ArrayList<>()).add(row);
    }
    return new Timeline(
        lines.values().stream()
            .map(Line::new)
            .sorted(
                Comparator.<Line, LocalDateTime>comparing(line -> line.current().value().at())
                    .thenComparingLong(line -> line.versions().getFirst().id()))
            .toList());
  }

  /// Whether a line was written down before one that stood there already: the computer's clock was
  /// set back in between.
  public boolean clockWentBack() {
    List<Row<TimelineEntry>> written =
        lines.stream()
            .flatMap(line -> line.versions().stream())
            .sorted(Comparator.comparingLong(Row::id))
            .toList();
    for (int i = 1; i < written.size(); i++) {
      if (written.get(i).value().notedAt().isBefore(written.get(i - 1).value().notedAt())) {
        return true;
      }
    }
    return false;
  }
}
