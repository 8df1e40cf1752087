package org.kitei.domain.duty;

import org.kitei.domain.shared.FiscalYear;
import org.kitei.domain.training.TrainingPlan;

/// There is a plan for the fiscal year.
///
/// serves A-6-3a C-3-3a
public final class TrainingPlanRule implements Rule {
  @Override
  public String requirement() {
    return "training-plan";
  }

  @Override
  public void judge(Look look) {
    int year = FiscalYear.of(look.today()).year();
    look.some(TrainingPlan.class, plan -> plan.fiscalYear() == year);
  }
}
