package org.kitei.domain.incident;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Incidents to try things on.
public final class Incidents {
  private Incidents() {}

  /// Just noticed, and nothing answered.
  public static Incident noticed(IncidentKind kind, LocalDateTime at) {
    return Incident.begun("I-2026-001", kind, false, at, null, null, IncidentStatus.Answers.NONE);
  }

  /// Nobody loses money by it.
  public static Incident answered(
      Incident incident,
      @Nullable Boolean specialCare,
      @Nullable Integer people,
      @Nullable Boolean malicious,
      @Nullable Boolean careDisturbed) {
    return answered(incident, specialCare, false, people, malicious, careDisturbed);
  }

  public static Incident answered(
      Incident incident,
      @Nullable Boolean specialCare,
      @Nullable Boolean propertyDamage,
      @Nullable Integer people,
      @Nullable Boolean malicious,
      @Nullable Boolean careDisturbed) {
    return ((IncidentStatus.Open) incident.status())
        .answered(
            new IncidentStatus.Answers(
                specialCare, propertyDamage, people, malicious, careDisturbed));
  }
}
