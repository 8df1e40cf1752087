package org.kitei.domain.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.AsBefore;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.shared.Problem;

/// That something developed was held against the development rules; serves G 6(1).
///
/// @param rules the version of the rules it was held against
/// @param deviation what does not follow them
@Register(key = "dev_reviews", feature = "regulation", prefix = "DR")
public record DevelopmentReview(
    @Name @Max(100) String project,
    CoveredSystem system,
    @Nullable Ref<Document> rules,
    LocalDate reviewedOn,
    @AsBefore @Max(60) String reviewedBy,
    Conformity conformity,
    @Multiline @Max(1000) @Nullable String deviation,
    @Nullable LocalDate correctedOn) {
  public DevelopmentReview {
    List<Problem> problems = new ArrayList<>();
    if (conformity != Conformity.CONFORMS && deviation == null) {
      problems.add(Problem.at("deviation", "regulation.problem.deviation-what"));
    }
    if (correctedOn != null && correctedOn.isBefore(reviewedOn)) {
      problems.add(Problem.at("correctedOn", "regulation.problem.corrected-before"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// Whether something does not follow the rules yet.
  public boolean isOpen() {
    return conformity != Conformity.CONFORMS && correctedOn == null;
  }
}
