package org.kitei.domain.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.register.Upcoming;
import org.kitei.domain.shared.Problem;

/// An audit, from its plan to its report; serves G 9(2) and G 9(3), which bind review-and-payment
/// organisations and operating bodies alone.
///
/// @param independence whether the auditor works on the system or in the business
/// @param report where the report lies
@Register(key = "audits", feature = "review", prefix = "AU")
public record Audit(
    @Name LocalDate plannedOn,
    @Name @Max(100) String auditor,
    Independence independence,
    @Nullable LocalDate appointedOn,
    @Multiline @Max(1000) String plan,
    @Multiline @Max(1000) String scope,
    @Nullable LocalDate carriedOutOn,
    @Nullable LocalDate reportedOn,
    @Max(200) @Nullable String report)
    implements Upcoming {
  public Audit {
    List<Problem> problems = new ArrayList<>();
    if (carriedOutOn != null && appointedOn != null && carriedOutOn.isBefore(appointedOn)) {
      problems.add(Problem.at("carriedOutOn", "review.problem.audited-before-appointed"));
    }
    if (reportedOn != null && (carriedOutOn == null || reportedOn.isBefore(carriedOutOn))) {
      problems.add(Problem.at("reportedOn", "review.problem.reported-before-audited"));
    }
    if (reportedOn != null && report == null) {
      problems.add(Problem.at("report", "review.problem.report-where"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// Whether the auditor is independent of the people in the system and the work.
  public boolean isIndependent() {
    return independence != Independence.INVOLVED;
  }

  /// When it is to be carried out.
  @Override
  public @Nullable LocalDate comesOn() {
    return carriedOutOn == null ? plannedOn : null;
  }
}
