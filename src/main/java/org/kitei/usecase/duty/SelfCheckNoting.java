package org.kitei.usecase.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.duty.SelfCheck;
import org.kitei.domain.duty.SelfCheckResult;
import org.kitei.domain.duty.Status;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.port.Present;
import org.kitei.port.WriteGate;
import org.kitei.port.WriteGate.Action;
import org.kitei.port.Writing;
import org.kitei.usecase.register.Noting;

/// Keeps how the institution stands today as a self-check: a row for each requirement that binds
/// it. What was kept on the same day already changes only where the result did, so what somebody
/// added to a row stays.
public final class SelfCheckNoting implements Noting {
  private static final int LONGEST_ITEM = 200;
  private static final int LONGEST_IMPROVEMENT = 1000;

  private final StatusService status;
  private final WriteGate gate;
  private final Words japanese;
  private final Present present;
  private final String who;

  /// @param japanese the language records are kept in, as papers are
  /// @param who the name given with `--as` or in the settings, else the account's
  public SelfCheckNoting(
      StatusService status, WriteGate gate, Words japanese, Present present, String who) {
    this.status = status;
    this.gate = gate;
    this.japanese = japanese;
    this.present = present;
    this.who = who;
  }

  @Override
  public Class<? extends Record> register() {
    return SelfCheck.class;
  }

  @Override
  public Message offer() {
    return Message.of("duty.self-check.offer");
  }

  @Override
  public Outcome note() {
    LocalDate today = present.today();
    Optional<List<SelfCheck>> checks =
        status.on(today).map(report -> checks(RequirementState.of(report.findings()), today));
    if (checks.isEmpty()) {
      return new Outcome.Refused(Message.of("duty.self-check.no-profile"));
    }
    int written =
        gate.write(
            new Action("duty.action.self-checked", who),
            writing -> write(writing, checks.get(), today));
    return new Outcome.Done(
        written == 0
            ? Message.of("duty.self-check.there")
            : Message.of("duty.self-check.kept", written));
  }

  private List<SelfCheck> checks(List<RequirementState> states, LocalDate today) {
    return states.stream()
        .filter(RequirementState::applies)
        .map(state -> check(state, today))
        .toList();
  }

  private SelfCheck check(RequirementState state, LocalDate today) {
    boolean met = state.status() == Status.MET;
    return new SelfCheck(
        today,
        cut(state.requirement().title().in(japanese.language()), LONGEST_ITEM),
        met ? SelfCheckResult.YES : SelfCheckResult.NO,
        met ? null : improvement(state),
        met ? null : target(state),
        who);
  }

  private String improvement(RequirementState state) {
    return cut(
        state.missing().stream()
            .map(missing -> missing.in(japanese))
            .collect(Collectors.joining("\n")),
        LONGEST_IMPROVEMENT);
  }

  private static @Nullable LocalDate target(RequirementState state) {
    return state.due().orElse(null);
  }

  private static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most));
  }

  /// How many rows were written.
  private static int write(Writing writing, List<SelfCheck> checks, LocalDate today) {
    Map<String, Row<SelfCheck>> there =
        writing.rows(SelfCheck.class).stream()
            .filter(row -> row.inUse() && row.value().checkedOn().equals(today))
            .collect(Collectors.toMap(row -> row.value().item(), row -> row, (a, b) -> b));
    int written = 0;
    for (SelfCheck check : checks) {
      Row<SelfCheck> before = there.get(check.item());
      if (before == null) {
        writing.insert(check);
        written++;
      } else if (before.value().result() != check.result()) {
        writing.update(before.id(), check);
        written++;
      }
    }
    return written;
  }
}
