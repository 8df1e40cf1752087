package org.kitei.domain.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.register.Unit;
import org.kitei.domain.register.Upcoming;
import org.kitei.domain.shared.FiscalYear;
import org.kitei.domain.shared.Problem;

/// What is taught to whom in a fiscal year, and by when. Serves C-3-3 and A-6-3; best effort of
/// G-4-2 for the others.
///
/// @param fiscalYear the year it begins in: 2026 is from April 2026 to March 2027
/// @param heldBy by when it is held, within the fiscal year
/// @param madeBy who made the plan
@Register(key = "training_plan", feature = "training", prefix = "TP")
public record TrainingPlan(
    @Name @Unit("fiscal-year") int fiscalYear,
    @Name @Max(100) String topic,
    TrainingKind kind,
    @Max(100) String audience,
    @Multiline @Max(1000) String content,
    LocalDate heldBy,
    @Max(60) @Nullable String madeBy,
    @Max(60) @Nullable String approvedBy,
    @Nullable LocalDate approvedOn)
    implements Upcoming {
  private static final int EARLIEST = 2000;
  private static final int LATEST = 2100;

  public TrainingPlan {
    List<Problem> problems = new ArrayList<>();
    if (fiscalYear < EARLIEST || fiscalYear > LATEST) {
      problems.add(Problem.at("fiscalYear", "training.problem.year-range", EARLIEST, LATEST));
    } else if (!new FiscalYear(fiscalYear).contains(heldBy)) {
      problems.add(Problem.at("heldBy", "training.problem.outside-the-year"));
    }
    if (approvedOn != null && approvedBy == null) {
      problems.add(Problem.at("approvedBy", "training.problem.approved-by"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// By when it is held; whether it was, the records of training say.
  @Override
  public @Nullable LocalDate comesOn() {
    return heldBy;
  }

  @Override
  public boolean staysOpen() {
    return false;
  }
}
