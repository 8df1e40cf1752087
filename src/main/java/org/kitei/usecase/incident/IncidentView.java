package org.kitei.usecase.incident;

import java.time.LocalDateTime;
import java.util.List;
import org.kitei.domain.incident.CorrectiveAction;
import org.kitei.domain.incident.Deadline;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentStatus;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Timeline;

/// One incident as it stands at a moment.
///
/// @param now when that is
/// @param deadlines in the order of telling
public record IncidentView(
    Row<Incident> row,
    LocalDateTime now,
    List<Deadline> deadlines,
    Timeline timeline,
    List<Row<CorrectiveAction>> actions) {
  public IncidentView {
    deadlines = List.copyOf(deadlines);
    actions = List.copyOf(actions);
  }

  public Incident incident() {
    return row.value();
  }

  public IncidentStatus status() {
    return incident().status();
  }

  public boolean isOpen() {
    return status() instanceof IncidentStatus.Open;
  }

  /// Those who are still to be told.
  public List<Deadline> open() {
    return deadlines.stream().filter(Deadline::isOpen).toList();
  }
}
