package org.kitei.domain.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a pack of rules comes from; shown wherever its rules are.
///
/// @param source what it is taken from
/// @param published when the source appeared, or null where that is not known
/// @param confirmedOn when it was last held against the source
public record Provenance(
    String source, @Nullable LocalDate published, LocalDate confirmedOn, Certainty certainty) {}
