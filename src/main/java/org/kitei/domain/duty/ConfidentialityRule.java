package org.kitei.domain.duty;

import org.kitei.domain.catalogue.Trigger;
import org.kitei.domain.role.Staff;
import org.kitei.domain.training.Pledge;
import org.kitei.domain.training.PledgeKind;

/// All who use the systems have pledged to keep confidences; all who left have pledged to keep them
/// still (trigger `leaving`). While nobody has left, what they signed in service stands for it.
///
/// serves A-5-4a A-5-4b B-5-4a B-5-4b C-6-4a C-6-4b D-5-4a D-5-4b
public final class ConfidentialityRule implements Rule {
  @Override
  public String requirement() {
    return "confidentiality";
  }

  @Override
  public void judge(Look look) {
    Every<Staff> left = People.left(look);
    if (look.entry().trigger() == Trigger.LEAVING && !left.isEmpty()) {
      left.by(Pledge.class, Pledge::person)
          .with(pledge -> pledge.kind() == PledgeKind.ON_LEAVING)
          .isThere("duty.missing.pledge-on-leaving");
    } else {
      Pledges.of(look, PledgeKind.IN_SERVICE);
    }
  }
}
