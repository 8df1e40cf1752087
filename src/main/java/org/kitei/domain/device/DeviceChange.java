package org.kitei.domain.device;

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
import org.kitei.domain.register.Planned;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Step;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.role.ActsIn;
import org.kitei.domain.role.CaseTask;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Problem;

/// A change of devices or software, so planned that people can go on working.
///
/// serves A-6-2, B-6-2, C-3-2, D-6-2
///
/// @param subject what is changed, in a few words
/// @param effect what the people who work with it notice
/// @param alternative how work goes on meanwhile
/// @param noticeHow how the users were told
/// @param result how it went
/// @param confirmedOn the day it was seen that everybody can work
/// @param droppedBecause why it is not made after all
@Register(key = "changes", feature = "device", prefix = "CH", cases = true)
public record DeviceChange(
    @Key @Max(20) String number,
    @Name @Max(120) String subject,
    @Nullable Ref<Device> device,
    @Multiline String content,
    @Planned LocalDate plannedOn,
    @Multiline String effect,
    @Multiline String alternative,
    @Nullable Ref<Staff> approvedBy,
    @Nullable LocalDate approvedOn,
    @Nullable LocalDate noticedOn,
    @Max(120) @Nullable String noticeHow,
    @Nullable LocalDate doneOn,
    @Nullable Ref<Staff> doneBy,
    @Multiline @Nullable String result,
    @Nullable LocalDate confirmedOn,
    @Multiline @Nullable String droppedBecause)
    implements Case {
  public static final CaseType<DeviceChange> CASES =
      CaseType.of(DeviceChange.class, Plan.class, State.class);

  public DeviceChange {
    List<Problem> problems = new ArrayList<>();
    if (noticedOn != null && approvedOn == null) {
      problems.add(Problem.at("noticedOn", "device.problem.not-approved"));
    } else if (noticedOn != null && noticedOn.isBefore(approvedOn)) {
      problems.add(Problem.at("noticedOn", "device.problem.notice-before-approval"));
    }
    if (doneOn != null && approvedOn == null) {
      problems.add(Problem.at("doneOn", "device.problem.not-approved"));
    } else if (doneOn != null && doneOn.isBefore(approvedOn)) {
      problems.add(Problem.at("doneOn", "device.problem.done-before-approval"));
    }
    if (doneOn != null && noticedOn != null && doneOn.isBefore(noticedOn)) {
      problems.add(Problem.at("doneOn", "device.problem.done-before-notice"));
    }
    if (confirmedOn != null && (doneOn == null || confirmedOn.isBefore(doneOn))) {
      problems.add(Problem.at("confirmedOn", "device.problem.confirmed-before-done"));
    }
    if (droppedBecause != null && doneOn != null) {
      problems.add(Problem.at("droppedBecause", "device.problem.dropped-after-done"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// Where a change stands.
  public sealed interface State extends CaseState {
    @Next({Approve.class, Drop.class})
    record Intended(LocalDate on) implements State {}

    @Next({Notice.class, Carry.class, Drop.class})
    record Approved(LocalDate on) implements State {}

    @Next({Carry.class, Drop.class})
    record Noticed(LocalDate on) implements State {}

    @Next(Confirm.class)
    record Done(LocalDate on) implements State {}

    @Next({})
    record Confirmed(LocalDate on) implements State {}

    @Next({})
    record Dropped() implements State {}
  }

  @Override
  public State state() {
    if (confirmedOn != null) {
      return new State.Confirmed(confirmedOn);
    } else if (doneOn != null) {
      return new State.Done(doneOn);
    } else if (droppedBecause != null) {
      return new State.Dropped();
    } else if (noticedOn != null) {
      return new State.Noticed(noticedOn);
    }
    return approvedOn == null ? new State.Intended(plannedOn) : new State.Approved(approvedOn);
  }

  @Override
  public @Nullable LocalDate due() {
    return doneOn == null ? plannedOn : null;
  }

  @Step(of = DeviceChange.class, key = "plan")
  public record Plan(
      @Max(120) String subject,
      @Nullable Ref<Device> device,
      @Multiline String content,
      @Planned LocalDate plannedOn,
      @Multiline String effect,
      @Multiline String alternative) {}

  @Step(of = DeviceChange.class, key = "approve")
  public record Approve(@ActsIn(CaseTask.CHANGE) Ref<Staff> approvedBy, LocalDate approvedOn) {}

  @Step(of = DeviceChange.class, key = "notice")
  public record Notice(LocalDate noticedOn, @Max(120) String noticeHow) {}

  @Step(of = DeviceChange.class, key = "carry-out")
  public record Carry(LocalDate doneOn, Ref<Staff> doneBy, @Multiline String result) {}

  @Step(of = DeviceChange.class, key = "confirm")
  public record Confirm(LocalDate confirmedOn) {}

  @Step(of = DeviceChange.class, key = "drop")
  public record Drop(@Multiline String droppedBecause) {}
}
