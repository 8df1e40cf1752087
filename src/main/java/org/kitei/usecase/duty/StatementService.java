package org.kitei.usecase.duty;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.duty.Basis;
import org.kitei.domain.duty.Control;
import org.kitei.domain.duty.ControlState;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.HeadDecision;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Problem;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;

/// What the director states of a requirement: done, and on what basis; or not yet, and by when.
public final class StatementService {
  private static final Period USUAL = Period.ofYears(1);

  private final RegisterStore store;
  private final WriteGate gate;
  private final Present present;
  private final String who;

  public StatementService(RegisterStore store, WriteGate gate, Present present, String who) {
    this.store = store;
    this.gate = gate;
    this.present = present;
    this.who = who;
  }

  /// The day to confirm again that is proposed: as the head decided, else in a year.
  public LocalDate again() {
    List<HeadDecision> decisions =
        store.rows(HeadDecision.class).stream().filter(Row::inUse).map(Row::value).toList();
    Period period =
        HeadDecision.on(DecidedMatter.STATEMENT, present.today(), decisions)
            .flatMap(HeadDecision::period)
            .orElse(USUAL);
    return present.today().plus(period);
  }

  /// States that the requirement is met.
  ///
  /// @param evidence what was seen, or where it lies; null for nothing
  /// @return what is wrong with it; empty when it was written
  public List<Problem> done(
      String requirement, Basis basis, LocalDate confirmAgainOn, @Nullable String evidence) {
    if (!confirmAgainOn.isAfter(present.today())) {
      return List.of(Problem.at("confirmAgainOn", "duty.problem.again-past"));
    }
    write(
        "duty.action.stated",
        new Control(
            requirement,
            ControlState.DONE,
            basis,
            present.today(),
            who,
            confirmAgainOn,
            null,
            evidence));
    return List.of();
  }

  /// States that it is meant to be met by `targetOn`.
  ///
  /// @return what is wrong with it; empty when it was written
  public List<Problem> notYet(String requirement, LocalDate targetOn) {
    if (targetOn.isBefore(present.today())) {
      return List.of(Problem.at("targetOn", "duty.problem.target-past"));
    }
    write(
        "duty.action.put-off",
        new Control(
            requirement, ControlState.NOT_YET, null, present.today(), who, null, targetOn, null));
    return List.of();
  }

  private void write(String action, Control control) {
    gate.write(
        new WriteGate.Action(action, who),
        writing -> {
          put(writing, control);
          return control;
        });
  }

  /// There is one statement for each requirement; a new one takes its place.
  public static void put(Writing writing, Control control) {
    writing.rows(Control.class).stream()
        .filter(row -> row.inUse() && row.value().requirement().equals(control.requirement()))
        .findFirst()
        .ifPresentOrElse(row -> writing.update(row.id(), control), () -> writing.insert(control));
  }
}
