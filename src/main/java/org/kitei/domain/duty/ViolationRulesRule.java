package org.kitei.domain.duty;

import org.kitei.domain.violation.ViolationRule;

/// It is laid down how violations are answered.
///
/// serves G-8-1a A-9-1a B-9-1a C-7-1a D-9-1a
public final class ViolationRulesRule implements Rule {
  @Override
  public String requirement() {
    return "violation-rules";
  }

  @Override
  public void judge(Look look) {
    look.every(ViolationRule.class, look.rows(ViolationRule.class), ViolationRule::kind)
        .where(each -> look.hasCome(each.decidedOn()))
        .atLeastOne("duty.missing.violation-rules")
        .is(each -> true, "duty.missing.violation-rules");
  }
}
