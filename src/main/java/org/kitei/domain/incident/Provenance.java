package org.kitei.domain.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Message;

/// Where a rule stands, and how sure it is.
///
/// @param source by its own name, which is not translated
/// @param published when the source appeared, or null where that is not known
/// @param confirmedOn when it was last looked up
/// @param setBy who set it here, or null where it stands as it came
public record Provenance(
    String source,
    @Nullable LocalDate published,
    LocalDate confirmedOn,
    Certainty certainty,
    @Nullable String setBy) {

  /// The source, with who set it here.
  public Object named() {
    return setBy == null ? source : Message.of("incident.clock.set-by", source, setBy);
  }
}
