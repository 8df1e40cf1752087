package org.kitei.domain.duty;

import org.kitei.domain.violation.Violation;
import org.kitei.domain.violation.ViolationRule;

/// It is laid down how violations are answered, and every violation that is written down is dealt
/// with.
///
/// serves G-8-1b A-9-1b B-9-1b C-7-1b D-9-1b
public final class ViolationResponseRule implements Rule {
  @Override
  public String requirement() {
    return "violation-response";
  }

  @Override
  public void judge(Look look) {
    look.some(ViolationRule.class, each -> look.hasCome(each.decidedOn()));
    look.every(Violation.class, look.rows(Violation.class), Violation::number)
        .is(
            each -> each.closedOn() != null || each.dismissedBecause() != null,
            "duty.missing.violation-open");
  }
}
