package org.kitei.domain.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a rule stands, and how sure it is.
///
/// @param source by its own name, which is not translated
/// @param published when the source appeared, or null where that is not known
/// @param confirmedOn when it was last looked up
public record Provenance(
    String source, @Nullable LocalDate published, LocalDate confirmedOn, Certainty certainty) {}
