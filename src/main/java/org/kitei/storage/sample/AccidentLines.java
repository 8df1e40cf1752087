package org.kitei.storage.sample;

import java.util.List;
import org.kitei.domain.backup.Accidents;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.shared.Keyed;

/// What goes wrong, as it stands in `accidents.json`.
record AccidentLines(List<Line> past, Line drill, Line open) {
  Accidents accidents() {
    return new Accidents(
        past.stream().map(Line::accident).toList(), drill.accident(), open.accident());
  }

  record Line(
      String kind,
      String title,
      String instruction,
      List<String> course,
      String cause,
      String measures,
      String action,
      String learned) {
    Accidents.Accident accident() {
      return new Accidents.Accident(
          Keyed.of(IncidentKind.class, kind),
          title,
          instruction,
          course,
          cause,
          measures,
          action,
          learned);
    }
  }
}
