package org.kitei.domain.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Shows;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.register.Upcoming;
import org.kitei.domain.shared.Problem;

/// What an audit found, and how it was put right; serves G 9(3).
///
/// @param effect how it was seen that the correction works
@Register(key = "audit_findings", feature = "review", prefix = "AF")
public record AuditFinding(
    @Shows Ref<Audit> audit,
    @Name @Max(200) String finding,
    @Multiline @Max(1000) @Nullable String correction,
    @Max(60) String responsible,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate doneOn,
    @Max(200) @Nullable String effect,
    @Nullable LocalDate effectSeenOn)
    implements Upcoming {
  public AuditFinding {
    List<Problem> problems = new ArrayList<>();
    if (doneOn == null && dueOn == null) {
      problems.add(Problem.at("dueOn", "review.problem.due-missing"));
    }
    if (doneOn != null && correction == null) {
      problems.add(Problem.at("correction", "review.problem.correction-what"));
    }
    if (effectSeenOn != null && (doneOn == null || effectSeenOn.isBefore(doneOn))) {
      problems.add(Problem.at("effectSeenOn", "review.problem.effect-before-done"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// Whether it is not put right yet.
  public boolean isOpen() {
    return doneOn == null;
  }

  /// By when it is to be put right.
  @Override
  public @Nullable LocalDate comesOn() {
    return isOpen() ? dueOn : null;
  }
}
