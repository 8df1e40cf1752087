package org.kitei.usecase.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Message;

/// The last thing that was done.
///
/// @param number the audit entry's
/// @param what what was done, as in "the change of PC-001"
/// @param undoing whether it took back the one before, so that taking it back does that again
/// @param refusal why it cannot be taken back, or null when it can
public record LastAction(
    long number,
    Instant at,
    String who,
    Message what,
    boolean undoing,
    @Nullable Message refusal) {}
