package org.kitei.domain.duty;

import org.kitei.domain.asset.HandlingRule;

/// For each of the three classes it is settled how it is handled.
///
/// serves G-2-3
public final class HandlingRulesRule implements Rule {
  @Override
  public String requirement() {
    return "handling-rules";
  }

  @Override
  public void judge(Look look) {
    Classes.all(
        look,
        HandlingRule.class,
        HandlingRule::classification,
        HandlingRule::decidedOn,
        "duty.missing.handling-rule");
  }
}
