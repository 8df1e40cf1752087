package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Titled;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// What the director states of a requirement: done, on what basis, or not yet and by when.
///
/// @param requirement the requirement's id; the clause's where a measure is kept or dropped
/// @param confirmAgainOn when it is to be confirmed again
/// @param targetOn by when it is meant to be done
@Register(key = "controls", feature = "duty", prefix = "CO")
public record Control(
    @Name @Titled @Max(60) String requirement,
    ControlState state,
    @Nullable Basis basis,
    LocalDate checkedOn,
    @Max(60) String checkedBy,
    @Nullable LocalDate confirmAgainOn,
    @Nullable LocalDate targetOn,
    @Multiline @Max(1000) @Nullable String evidence) {
  public Control {
    if (state == ControlState.DONE && basis == null) {
      throw new Unacceptable(List.of(Problem.at("basis", "duty.problem.basis-missing")));
    }
  }
}
