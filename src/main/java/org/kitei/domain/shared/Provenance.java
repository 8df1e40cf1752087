package org.kitei.domain.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a rule of a pack stands, and how sure it is; shown wherever the rule is.
///
/// @param source by its own name, which is not translated
/// @param published when the source appeared, or null where that is not known
/// @param confirmedOn when it was last held against the source
/// @param set who set it here and why, or null where it stands as it came
public record Provenance(
    String source,
    @Nullable LocalDate published,
    LocalDate confirmedOn,
    Certainty certainty,
    @Nullable SetHere set) {

  /// Who put something in the place of what the pack says, and why.
  public record SetHere(String by, String why) {}

  /// Of a rule that stands as it came.
  public static Provenance of(
      String source, @Nullable LocalDate published, LocalDate confirmedOn, Certainty certainty) {
    return new Provenance(source, published, confirmedOn, certainty, null);
  }
}
