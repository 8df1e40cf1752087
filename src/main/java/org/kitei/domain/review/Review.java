package org.kitei.domain.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.CaseState;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Key;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Next;
import org.kitei.domain.register.Planned;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Step;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.register.Unit;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.role.ActsIn;
import org.kitei.domain.role.CaseTask;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Problem;

/// An evaluation of a document and of how it is lived, and what was decided from it.
///
/// serves A-10-1, B-10-1, C-8-1, D-10-1
///
/// @param document the version that is looked at
/// @param everyMonths how often, as the head decided; no text says it
/// @param practice how it is lived
/// @param wording whether the text itself still fits
/// @param keptBecause why it stays as it is
/// @param toRevise what is to be changed
/// @param revised the version that came of it
/// @param nextOn when it is looked at again
@Register(key = "reviews", feature = "review", prefix = "RV", cases = true)
public record Review(
    @Key @Max(20) String number,
    @Name @Max(120) String subject,
    @Nullable Ref<Document> document,
    @Unit("months") int everyMonths,
    @Planned LocalDate plannedOn,
    @Nullable LocalDate evaluatedOn,
    @Nullable Ref<Staff> evaluator,
    @Multiline @Nullable String practice,
    @Multiline @Nullable String wording,
    @Nullable LocalDate decidedOn,
    @Multiline @Nullable String keptBecause,
    @Multiline @Nullable String toRevise,
    @Nullable Ref<Document> revised,
    @Nullable LocalDate revisedOn,
    @Planned @Nullable LocalDate nextOn)
    implements Case {
  public static final CaseType<Review> CASES = CaseType.of(Review.class, Begin.class, State.class);

  private static final int YEARS = 10;
  private static final int MONTHS = 12;

  public Review {
    List<Problem> problems = new ArrayList<>();
    if (everyMonths < 1 || everyMonths > YEARS * MONTHS) {
      problems.add(Problem.at("everyMonths", "review.problem.months", YEARS * MONTHS));
    }
    if (decidedOn != null && (evaluatedOn == null || decidedOn.isBefore(evaluatedOn))) {
      problems.add(Problem.at("decidedOn", "review.problem.decided-before-evaluated"));
    }
    if (keptBecause != null && toRevise != null) {
      problems.add(Problem.at("toRevise", "review.problem.both"));
    }
    if (revisedOn != null && (toRevise == null || decidedOn == null)) {
      problems.add(Problem.at("revisedOn", "review.problem.nothing-to-revise"));
    } else if (revisedOn != null && revisedOn.isBefore(decidedOn)) {
      problems.add(Problem.at("revisedOn", "review.problem.revised-before-decided"));
    }
    if (nextOn != null && decidedOn != null && !nextOn.isAfter(decidedOn)) {
      problems.add(Problem.at("nextOn", "review.problem.next-not-after"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// Where a review stands.
  public sealed interface State extends CaseState {
    @Next(Evaluate.class)
    record Awaited(LocalDate on) implements State {}

    @Next({Keep.class, Revise.class})
    record Evaluated(LocalDate on) implements State {}

    @Next(Revised.class)
    record Revising(LocalDate since) implements State {}

    @Next({})
    record Kept(LocalDate on) implements State {}

    @Next({})
    record Renewed(LocalDate on) implements State {}
  }

  @Override
  public State state() {
    if (evaluatedOn == null) {
      return new State.Awaited(plannedOn);
    } else if (decidedOn == null) {
      return new State.Evaluated(evaluatedOn);
    } else if (revisedOn != null) {
      return new State.Renewed(revisedOn);
    }
    return toRevise == null ? new State.Kept(decidedOn) : new State.Revising(decidedOn);
  }

  @Override
  public @Nullable LocalDate due() {
    return evaluatedOn == null ? plannedOn : null;
  }

  /// The next look at the same, of the version that is new by then.
  @Override
  public @Nullable Again again() {
    return nextOn == null || !state().closed()
        ? null
        : new Again(
            nextOn,
            Draft.of(
                Begin.class,
                new Begin(subject, revised == null ? document : revised, everyMonths, nextOn)));
  }

  @Override
  public boolean follows(Case before) {
    return before instanceof Review review && review.subject.equals(subject);
  }

  @Step(of = Review.class, key = "begin")
  public record Begin(
      @Max(120) String subject,
      @Nullable Ref<Document> document,
      @Unit("months") int everyMonths,
      @Planned LocalDate plannedOn) {}

  @Step(of = Review.class, key = "evaluate")
  public record Evaluate(
      LocalDate evaluatedOn,
      @ActsIn(CaseTask.REVIEW) Ref<Staff> evaluator,
      @Multiline String practice,
      @Multiline String wording) {}

  @Step(of = Review.class, key = "keep")
  public record Keep(
      LocalDate decidedOn, @Multiline String keptBecause, @Planned LocalDate nextOn) {}

  @Step(of = Review.class, key = "revise")
  public record Revise(
      LocalDate decidedOn, @Multiline String toRevise, @Planned LocalDate nextOn) {}

  @Step(of = Review.class, key = "finish-revision")
  public record Revised(LocalDate revisedOn, @Nullable Ref<Document> revised) {}
}
