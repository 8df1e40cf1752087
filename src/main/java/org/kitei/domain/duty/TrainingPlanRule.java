package org.kitei.domain.duty;

import org.kitei.domain.shared.FiscalYear;
import org.kitei.domain.training.TrainingPlan;

/// There is a plan for the fiscal year; before it ends, one for the next is made.
///
/// serves A-6-3a C-3-3a
public final class TrainingPlanRule implements Rule {
  @Override
  public String requirement() {
    return "training-plan";
  }

  @Override
  public void judge(Look look) {
    FiscalYear year = FiscalYear.of(look.today());
    int next = year.year() + 1;
    if (look.some(TrainingPlan.class, plan -> plan.fiscalYear() == year.year())
        && look.rows(TrainingPlan.class, plan -> plan.fiscalYear() == next).isEmpty()) {
      look.lasts(year.last());
      if (look.isEnding(year.last())) {
        look.canBe(
            Deed.Add.of(TrainingPlan.class).with(TrainingPlan::fiscalYear, Integer.toString(next)));
      }
    }
  }
}
