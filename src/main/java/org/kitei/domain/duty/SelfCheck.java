package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.AsBefore;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.register.Upcoming;
import org.kitei.domain.shared.Problem;

/// One answer of a self-check, as it was given that day. Serves G-7-1: the policy is lived.
///
/// @param item what was asked
/// @param improvement what is to become better, and how
/// @param targetOn by when
@Register(key = "checklists", feature = "duty", prefix = "CL")
public record SelfCheck(
    @Name LocalDate checkedOn,
    @Name @Max(200) String item,
    SelfCheckResult result,
    @Multiline @Max(1000) @Nullable String improvement,
    @Nullable LocalDate targetOn,
    @AsBefore @Max(60) String checkedBy)
    implements Upcoming {
  public SelfCheck {
    if (result == SelfCheckResult.NO && improvement == null && targetOn == null) {
      throw new Unacceptable(List.of(Problem.at("improvement", "duty.problem.target-missing")));
    }
  }

  /// By when it is to become better; a later answer says whether it did.
  @Override
  public @Nullable LocalDate comesOn() {
    return result == SelfCheckResult.NO ? targetOn : null;
  }

  @Override
  public boolean staysOpen() {
    return false;
  }
}
