package org.kitei.domain.duty;

import org.kitei.domain.contact.EmergencyPlan;

/// It is written who restores the systems (`plan` is `team`) and in which steps (`steps`); a plan
/// holds both.
///
/// serves A-2-5b A-2-5c B-2-5b B-2-5c C-2-5b C-2-5c D-2-5b D-2-5c
public final class EmergencyProcedureRule implements Rule {
  @Override
  public String requirement() {
    return "emergency-procedure";
  }

  @Override
  public void judge(Look look) {
    look.saw(EmergencyPlan.class, look.rows(EmergencyPlan.class));
    if (look.sawNothing()) {
      look.lacks(
          look.asked().has("plan", "team")
              ? "duty.missing.recovery-team"
              : "duty.missing.recovery-steps");
      look.canBe(Deed.Add.of(EmergencyPlan.class));
    }
  }
}
