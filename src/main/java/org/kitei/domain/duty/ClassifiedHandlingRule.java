package org.kitei.domain.duty;

import org.kitei.domain.asset.HandlingRule;
import org.kitei.domain.training.PledgeKind;

/// It is settled how information is handled, and all who use the systems have pledged to follow the
/// regulation that says so.
///
/// serves C-6-7
public final class ClassifiedHandlingRule implements Rule {
  @Override
  public String requirement() {
    return "classified-handling";
  }

  @Override
  public void judge(Look look) {
    look.some(HandlingRule.class);
    Pledges.of(look, PledgeKind.REGULATION);
  }
}
