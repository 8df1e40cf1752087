package org.kitei.domain.violation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.CaseState;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Key;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Next;
import org.kitei.domain.register.Offered;
import org.kitei.domain.register.Private;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Step;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.role.ActsIn;
import org.kitei.domain.role.CaseTask;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.training.TrainingRecord;

/// A violation of the regulation, from the report to the training that follows it.
///
/// serves 8, A-9-1, B-9-1, C-7-1, D-9-1
///
/// @param article the article of the adopted regulation, as it read then
/// @param rule how such a violation is answered, as laid down before
/// @param person who did it; null where nobody knows
/// @param hearing what the person said, or why it could not be asked
/// @param dismissedBecause why it was no violation after all
/// @param retraining whether the person is taught again
/// @param training the training that was given
@Register(key = "violations", feature = "violation", prefix = "VI", cases = true)
public record Violation(
    @Key @Max(20) String number,
    LocalDate occurredOn,
    LocalDate noticedOn,
    @Max(Violation.ARTICLE) @Offered String article,
    @Name Ref<ViolationRule> rule,
    @Private @Nullable Ref<Staff> person,
    @Private @Multiline String narrative,
    @Nullable LocalDate heardOn,
    @Private @Multiline @Nullable String hearing,
    @Nullable Ref<Staff> decidedBy,
    @Nullable LocalDate decidedOn,
    @Private @Multiline @Nullable String decision,
    @Private @Multiline @Nullable String measure,
    @Private @Multiline @Nullable String dismissedBecause,
    @Multiline @Nullable String prevention,
    @Nullable Boolean retraining,
    @Nullable Ref<TrainingRecord> training,
    @Nullable LocalDate closedOn,
    @Private @Multiline @Nullable String closing)
    implements Case {
  /// How much of an article is kept, in characters.
  public static final int ARTICLE = 400;

  public static final CaseType<Violation> CASES =
      CaseType.of(Violation.class, Report.class, State.class);

  public Violation {
    List<Problem> problems = new ArrayList<>();
    if (noticedOn.isBefore(occurredOn)) {
      problems.add(Problem.at("noticedOn", "violation.problem.noticed-before-it-happened"));
    }
    if (heardOn != null && heardOn.isBefore(noticedOn)) {
      problems.add(Problem.at("heardOn", "violation.problem.heard-before-noticed"));
    }
    if (decidedOn != null && (heardOn == null || decidedOn.isBefore(heardOn))) {
      problems.add(Problem.at("decidedOn", "violation.problem.decided-before-heard"));
    }
    if (closedOn != null && (decidedOn == null || closedOn.isBefore(decidedOn))) {
      problems.add(Problem.at("closedOn", "violation.problem.closed-before-decided"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// Where a violation stands.
  public sealed interface State extends CaseState {
    @Next(Hear.class)
    record Reported(LocalDate on) implements State {}

    @Next({Decide.class, Dismiss.class})
    record Heard(LocalDate on) implements State {}

    @Next(Retrain.class)
    record AwaitingRetraining(LocalDate since) implements State {}

    @Next(Close.class)
    record Decided(LocalDate on) implements State {}

    @Next({})
    record Closed(LocalDate on) implements State {}

    @Next({})
    record Dismissed(LocalDate on) implements State {}
  }

  @Override
  public State state() {
    if (closedOn != null) {
      return new State.Closed(closedOn);
    } else if (decidedOn != null) {
      return decided(decidedOn);
    }
    return heardOn == null ? new State.Reported(noticedOn) : new State.Heard(heardOn);
  }

  private State decided(LocalDate on) {
    // a sealed reason reads as text too while the key is not at hand
    if (dismissedBecause != null) {
      return new State.Dismissed(on);
    }
    return Boolean.TRUE.equals(retraining) && training == null
        ? new State.AwaitingRetraining(on)
        : new State.Decided(on);
  }

  @Override
  public @Nullable LocalDate due() {
    return null;
  }

  @Step(of = Violation.class, key = "report")
  public record Report(
      LocalDate occurredOn,
      LocalDate noticedOn,
      @Max(Violation.ARTICLE) @Offered String article,
      Ref<ViolationRule> rule,
      @Private @Nullable Ref<Staff> person,
      @Private @Multiline String narrative) {}

  @Step(of = Violation.class, key = "hear")
  public record Hear(LocalDate heardOn, @Private @Multiline String hearing) {}

  @Step(of = Violation.class, key = "decide")
  public record Decide(
      @ActsIn(CaseTask.VIOLATION) Ref<Staff> decidedBy,
      LocalDate decidedOn,
      @Private @Multiline String decision,
      @Private @Multiline String measure,
      @Multiline String prevention,
      boolean retraining) {}

  @Step(of = Violation.class, key = "dismiss")
  public record Dismiss(
      @ActsIn(CaseTask.VIOLATION) Ref<Staff> decidedBy,
      LocalDate decidedOn,
      @Private @Multiline String dismissedBecause) {}

  @Step(of = Violation.class, key = "retrain")
  public record Retrain(Ref<TrainingRecord> training) {}

  @Step(of = Violation.class, key = "close")
  public record Close(LocalDate closedOn, @Private @Multiline @Nullable String closing) {}
}
