package org.kitei.domain.incident;

import java.util.List;
import org.kitei.domain.catalogue.Bilingual;

/// What to do in the first quarter of an hour, and what not; by kind, in our words.
///
/// @param steps in this order
/// @param never what makes it worse
public record FirstResponse(
    IncidentKind kind, Bilingual title, List<Bilingual> steps, List<Bilingual> never) {
  public FirstResponse {
    steps = List.copyOf(steps);
    never = List.copyOf(never);
    if (steps.isEmpty() || never.isEmpty()) {
      throw new IllegalArgumentException("nothing to do for " + kind);
    }
  }
}
