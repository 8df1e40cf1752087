package org.kitei.domain.device;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.CaseState;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Happened;
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
import org.kitei.domain.role.ActsIn;
import org.kitei.domain.role.CaseTask;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Problem;

/// A device or medium that is to leave the room, from the request to its return.
///
/// serves A-5-2, B-5-2, C-6-2, D-5-2
///
/// @param item what is taken out, as people call it
/// @param protection how it is kept safe on the way
/// @param conditions what was asked for with the permission
/// @param refusedBecause why it was not permitted; null where it was, or nothing is decided
/// @param withdrawnOn the day it turned out not to be needed
/// @param foundOnReturn how it was when it came back
@Register(key = "takeout", feature = "device", prefix = "TO", cases = true)
public record TakeOut(
    @Key @Max(20) String number,
    @Name @Max(120) String item,
    @Nullable Ref<Device> device,
    Ref<Staff> applicant,
    LocalDate requestedOn,
    @Multiline String purpose,
    @Max(120) String destination,
    @Planned LocalDate dueBack,
    @Multiline @Nullable String protection,
    @Nullable Ref<Staff> decidedBy,
    @Nullable LocalDate decidedOn,
    @Multiline @Nullable String conditions,
    @Multiline @Nullable String refusedBecause,
    @Nullable LocalDateTime outAt,
    @Nullable LocalDateTime backAt,
    @Nullable Ref<Staff> receivedBy,
    @Multiline @Nullable String foundOnReturn,
    @Nullable LocalDate withdrawnOn)
    implements Case {
  public static final CaseType<TakeOut> CASES =
      CaseType.of(TakeOut.class, Request.class, State.class);

  public TakeOut {
    List<Problem> problems = new ArrayList<>();
    if (dueBack.isBefore(requestedOn)) {
      problems.add(Problem.at("dueBack", "device.problem.back-before-request"));
    }
    if (decidedOn != null && decidedOn.isBefore(requestedOn)) {
      problems.add(Problem.at("decidedOn", "device.problem.decided-before-request"));
    }
    if (outAt != null && (decidedOn == null || refusedBecause != null)) {
      problems.add(Problem.at("outAt", "device.problem.out-without-permission"));
    } else if (outAt != null && outAt.toLocalDate().isBefore(decidedOn)) {
      problems.add(Problem.at("outAt", "device.problem.out-before-permission"));
    } else if (outAt != null && dueBack.isBefore(outAt.toLocalDate())) {
      problems.add(Problem.at("outAt", "device.problem.out-after-due"));
      problems.add(Problem.at("dueBack", "device.problem.due-before-out"));
    }
    if (backAt != null && (outAt == null || backAt.isBefore(outAt))) {
      problems.add(Problem.at("backAt", "device.problem.back-before-out"));
    }
    if (withdrawnOn != null && (outAt != null || withdrawnOn.isBefore(requestedOn))) {
      problems.add(Problem.at("withdrawnOn", "device.problem.withdrawn"));
    } else if (withdrawnOn != null && decidedOn != null && withdrawnOn.isBefore(decidedOn)) {
      problems.add(Problem.at("withdrawnOn", "device.problem.withdrawn-before-decision"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// Where a take-out stands.
  public sealed interface State extends CaseState {
    @Next({Permit.class, Refuse.class, Withdraw.class})
    record Requested(LocalDate on) implements State {}

    @Next({HandOut.class, Withdraw.class})
    record Permitted(LocalDate on) implements State {}

    @Next(TakeBack.class)
    record Out(LocalDateTime since, LocalDate dueBack) implements State {}

    @Next({})
    record Back(LocalDateTime at) implements State {}

    @Next({})
    record Refused(LocalDate on) implements State {}

    @Next({})
    record Withdrawn(LocalDate on) implements State {}
  }

  @Override
  public State state() {
    if (backAt != null) {
      return new State.Back(backAt);
    } else if (outAt != null) {
      return new State.Out(outAt, dueBack);
    } else if (withdrawnOn != null) {
      return new State.Withdrawn(withdrawnOn);
    } else if (decidedOn == null) {
      return new State.Requested(requestedOn);
    }
    return refusedBecause == null ? new State.Permitted(decidedOn) : new State.Refused(decidedOn);
  }

  @Override
  public LocalDate due() {
    return dueBack;
  }

  @Step(of = TakeOut.class, key = "request")
  public record Request(
      @Max(120) String item,
      @Nullable Ref<Device> device,
      Ref<Staff> applicant,
      LocalDate requestedOn,
      @Multiline String purpose,
      @Max(120) String destination,
      @Planned LocalDate dueBack,
      @Multiline @Nullable String protection) {}

  @Step(of = TakeOut.class, key = "permit")
  public record Permit(
      @ActsIn(CaseTask.TAKE_OUT) Ref<Staff> decidedBy,
      LocalDate decidedOn,
      @Multiline @Nullable String conditions) {}

  @Step(of = TakeOut.class, key = "refuse")
  public record Refuse(
      @ActsIn(CaseTask.TAKE_OUT) Ref<Staff> decidedBy,
      LocalDate decidedOn,
      @Multiline String refusedBecause) {}

  @Step(of = TakeOut.class, key = "hand-out")
  public record HandOut(LocalDateTime outAt) implements Happened {
    @Override
    public LocalDateTime happenedAt() {
      return outAt;
    }
  }

  @Step(of = TakeOut.class, key = "take-back")
  public record TakeBack(
      LocalDateTime backAt, Ref<Staff> receivedBy, @Multiline @Nullable String foundOnReturn)
      implements Happened {
    @Override
    public LocalDateTime happenedAt() {
      return backAt;
    }
  }

  @Step(of = TakeOut.class, key = "withdraw")
  public record Withdraw(LocalDate withdrawnOn) {}
}
