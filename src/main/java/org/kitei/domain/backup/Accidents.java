package org.kitei.domain.backup;

import java.util.List;
import org.kitei.domain.incident.IncidentKind;

/// What goes wrong in a made-up institution, and what is practised there.
///
/// @param past long over, in turn
/// @param drill what is practised once a year
/// @param open what happened only just
public record Accidents(List<Accident> past, Accident drill, Accident open) {
  public Accidents {
    past = List.copyOf(past);
  }

  /// One of them.
  ///
  /// @param course what was written down meanwhile
  public record Accident(
      IncidentKind kind,
      String title,
      String instruction,
      List<String> course,
      String cause,
      String measures,
      String action,
      String learned) {
    public Accident {
      course = List.copyOf(course);
    }
  }
}
