package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;

/// What the director stated of a requirement that is not met: by when it is meant to be done, or
/// that a vendor was asked. What rows show counts more than what is stated.
final class Stated {
  private Stated() {}

  static Verdict of(String requirement, Verdict verdict, Facts facts, LocalDate today) {
    if (verdict.status() == Status.MET) {
      return verdict;
    }
    Verdict stated = verdict;
    for (Row<Control> row :
        facts.rows(Control.class, control -> control.requirement().equals(requirement))) {
      stated = with(row, stated, today);
    }
    return stated;
  }

  private static Verdict with(Row<Control> row, Verdict verdict, LocalDate today) {
    Control control = row.value();
    LocalDate target = control.targetOn();
    List<Sentence> missing = new ArrayList<>(verdict.missing());
    if (control.state() == ControlState.VENDOR) {
      missing.add(Sentence.of("duty.stated.vendor-asked"));
    }
    if (control.state() == ControlState.DONE
        || (target == null && missing.equals(verdict.missing()))) {
      return verdict;
    }
    List<Finding.Evidence> evidence = new ArrayList<>(verdict.evidence());
    if (verdict.status() != Status.OVERDUE) {
      RegisterType<Control> type = RegisterType.of(Control.class);
      evidence.add(new Finding.Evidence(type.key(), type.number(row.id())));
    }
    boolean overdue = target != null && target.isBefore(today);
    return new Verdict(
        overdue ? Status.OVERDUE : verdict.status(),
        evidence,
        missing,
        target == null || verdict.status() == Status.OVERDUE ? verdict.due() : target,
        verdict.until(),
        verdict.deeds(),
        !overdue && verdict.status() != Status.OVERDUE);
  }
}
