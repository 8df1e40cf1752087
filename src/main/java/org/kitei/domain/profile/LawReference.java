package org.kitei.domain.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// A law or guideline to follow, in which version it was last looked at. Serves G-I1: consult the
/// laws, and always the newest version of the safety-management guideline.
///
/// @param edition version or number of the notice, as printed on it
/// @param checkedOn when somebody last looked whether there is a newer version
/// @param note what is uncertain about it, and what it means here
@Register(key = "law_refs", feature = "profile", prefix = "LR")
public record LawReference(
    @Name @Max(200) String name,
    LawKind kind,
    @Max(200) @Nullable String edition,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate checkedOn,
    @Max(60) @Nullable String checkedBy,
    @Nullable LocalDate checkAgainOn,
    @Multiline @Max(1000) @Nullable String note) {
  public LawReference {
    List<Problem> problems = new ArrayList<>();
    if (checkedOn != null && publishedOn != null && checkedOn.isBefore(publishedOn)) {
      problems.add(Problem.at("checkedOn", "profile.problem.checked-before-published"));
    }
    if (checkedOn != null && checkAgainOn != null && !checkAgainOn.isAfter(checkedOn)) {
      problems.add(Problem.at("checkAgainOn", "profile.problem.again-before-checked"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }
}
