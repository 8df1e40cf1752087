package org.kitei.domain.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Problem;

/// Terms of use the institution has agreed to and keeps; serves G 7(2) and G 7(3).
///
/// @param issuer who laid them down
/// @param edition which version, as it calls itself
/// @param confirmedOn when somebody last looked whether they had changed
@Register(key = "terms_of_use", feature = "regulation", prefix = "TU")
public record TermsOfUse(
    @Name @Max(200) String title,
    Business business,
    @Max(100) String issuer,
    @Max(60) @Nullable String edition,
    @Nullable LocalDate agreedOn,
    @Max(60) @Nullable String agreedBy,
    @Nullable LocalDate confirmedOn) {
  public TermsOfUse {
    List<Problem> problems = new ArrayList<>();
    if (agreedOn != null && agreedBy == null) {
      problems.add(Problem.at("agreedBy", "regulation.problem.agreed-who"));
    }
    if (agreedOn != null && confirmedOn != null && confirmedOn.isBefore(agreedOn)) {
      problems.add(Problem.at("confirmedOn", "regulation.problem.confirmed-before-agreed"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }
}
