package org.kitei.domain.duty;

import org.kitei.domain.training.PledgeKind;

/// All who use the systems have pledged to keep confidences (`care` is `pledges`: 4(1)), and they
/// were taught not longer ago than the head decided, or a year (`training`: 4(2)).
///
/// serves G-4-1 G-4-2
public final class PersonnelSecurityRule implements Rule {
  @Override
  public String requirement() {
    return "personnel-security";
  }

  @Override
  public void judge(Look look) {
    if (look.asked().has("care", "training")) {
      Trained.users(look);
    } else {
      Pledges.of(look, PledgeKind.IN_SERVICE);
    }
  }
}
