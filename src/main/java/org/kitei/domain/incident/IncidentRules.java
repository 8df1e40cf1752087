package org.kitei.domain.incident;

import java.util.List;
import java.util.Set;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Rows;
import org.kitei.domain.shared.Group;

/// The rules as they hold in one institution: those that bind it, as it changed them.
public record IncidentRules(DeadlinePack pack, Holidays holidays) {
  /// @param groups whom the institution belongs to; empty while that is not known
  /// @param rows where its changes stand
  public static IncidentRules of(
      DeadlinePack pack, Holidays holidays, Set<Group> groups, Rows rows) {
    DeadlinePack changed = pack.with(values(rows.rows(DeadlineChange.class)));
    return new IncidentRules(
        groups.isEmpty() ? changed : changed.binding(groups),
        holidays.with(values(rows.rows(HolidayChange.class))));
  }

  /// Whom to tell of an incident and by when.
  ///
  /// @param tellings those of this incident, or of more
  public List<Deadline> clock(Row<Incident> row, List<Row<Telling>> tellings) {
    Ref<Incident> own = new Ref<>(row.id());
    return IncidentClock.of(
        row.value(),
        pack,
        holidays,
        tellings.stream()
            .filter(Row::inUse)
            .map(Row::value)
            .filter(telling -> telling.incident().equals(own))
            .toList());
  }

  private static <R extends Record> List<R> values(List<Row<R>> rows) {
    return rows.stream().map(Row::value).toList();
  }
}
