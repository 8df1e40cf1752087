package org.kitei.domain.incident;

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
import org.kitei.domain.register.Private;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Step;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.role.ActsIn;
import org.kitei.domain.role.CaseTask;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Problem;

/// What somebody asked who was not sure, and what the one in charge answered.
///
/// serves A-5-6, B-5-6, C-6-6, D-5-6
///
/// @param topic what it is about, without people
/// @param consulted who was asked, by the adopted regulation one certain officer
/// @param answer the answer; by A, B and D also the instruction
/// @param doneOn the day it was seen that the answer helped
@Register(key = "consultations", feature = "incident", prefix = "CN", cases = true)
public record Consultation(
    @Key @Max(20) String number,
    LocalDate askedOn,
    @Name @Max(120) String topic,
    @Private @Nullable Ref<Staff> asker,
    @Private @Multiline String question,
    @Nullable Ref<Staff> consulted,
    @Nullable Ref<Staff> answeredBy,
    @Nullable LocalDate answeredOn,
    @Private @Multiline @Nullable String answer,
    @Nullable LocalDate doneOn,
    @Private @Multiline @Nullable String outcome)
    implements Case {
  public static final CaseType<Consultation> CASES =
      CaseType.of(Consultation.class, Ask.class, State.class);

  public Consultation {
    List<Problem> problems = new ArrayList<>();
    if (answeredOn != null && answeredOn.isBefore(askedOn)) {
      problems.add(Problem.at("answeredOn", "incident.problem.answered-before-asked"));
    }
    if (doneOn != null && (answeredOn == null || doneOn.isBefore(answeredOn))) {
      problems.add(Problem.at("doneOn", "incident.problem.done-before-answered"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// Where a consultation stands.
  public sealed interface State extends CaseState {
    @Next(Answer.class)
    record Asked(LocalDate on) implements State {}

    @Next(Finish.class)
    record Answered(LocalDate on) implements State {}

    @Next({})
    record Finished(LocalDate on) implements State {}
  }

  @Override
  public State state() {
    if (doneOn != null) {
      return new State.Finished(doneOn);
    }
    return answeredOn == null ? new State.Asked(askedOn) : new State.Answered(answeredOn);
  }

  @Override
  public @Nullable LocalDate due() {
    return null;
  }

  @Step(of = Consultation.class, key = "ask")
  public record Ask(
      LocalDate askedOn,
      @Max(120) String topic,
      @Private @Nullable Ref<Staff> asker,
      @Private @Multiline String question,
      @ActsIn(CaseTask.CONSULTATION) @Nullable Ref<Staff> consulted) {}

  @Step(of = Consultation.class, key = "give-answer")
  public record Answer(
      @ActsIn(CaseTask.CONSULTATION) Ref<Staff> answeredBy,
      LocalDate answeredOn,
      @Private @Multiline String answer) {}

  @Step(of = Consultation.class, key = "finish")
  public record Finish(LocalDate doneOn, @Private @Multiline @Nullable String outcome) {}
}
