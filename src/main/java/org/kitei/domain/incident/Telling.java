package org.kitei.domain.incident;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Private;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// That somebody was told of an incident, or the day set for it where the situation decides. One
/// ticked off by mistake is taken out of use.
///
/// @param rule key of the rule that asked for it
/// @param toldAt when they were told, or null for a day that was only set
/// @param by who told them, or set the day
@Register(key = "incident_tellings", feature = "incident", prefix = "TE", internal = true)
public record Telling(
    Ref<Incident> incident,
    @Max(60) String rule,
    @Nullable LocalDateTime toldAt,
    @Nullable LocalDate plannedOn,
    @Max(120) String by,
    @Private @Multiline @Max(1000) @Nullable String note) {
  /// The component by which the tellings of one incident are found.
  public static final String INCIDENT = "incident";

  public Telling {
    if (toldAt == null == (plannedOn == null)) {
      throw new Unacceptable(List.of(Problem.at("toldAt", "incident.problem.told-or-planned")));
    }
  }
}
