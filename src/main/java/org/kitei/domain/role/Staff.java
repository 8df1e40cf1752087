package org.kitei.domain.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Reading;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Problem;

/// Somebody who works here, or did; kept for ever, taken out of use after leaving.
///
/// @param user whether the systems of the guideline are used by this person (利用者)
@Register(key = "staff", feature = "role", prefix = "ST")
public record Staff(
    @Name @Max(60) String name,
    @Reading @Max(60) @Nullable String furigana,
    @Max(60) @Nullable String occupation,
    Employment employment,
    Set<Business> businesses,
    boolean user,
    @Nullable LocalDate joinedOn,
    @Nullable LocalDate leftOn) {
  public Staff {
    if (joinedOn != null && leftOn != null && leftOn.isBefore(joinedOn)) {
      throw new Unacceptable(List.of(Problem.at("leftOn", "role.problem.left-before-joined")));
    }
    businesses = Set.copyOf(businesses);
  }

  /// Whether the person works here on `day`; the last day counts.
  public boolean isHereOn(LocalDate day) {
    return leftOn == null || !leftOn.isBefore(day);
  }
}
