package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.register.Row;

/// Every plan lies where it can be read in an emergency, and somebody saw so within the last twelve
/// months, or within what the head decided.
///
/// serves A-2-5d B-2-5d C-2-5d D-2-5d
public final class EmergencyProcedureKeptRule implements Rule {
  @Override
  public String requirement() {
    return "emergency-procedure-kept";
  }

  @Override
  public void judge(Look look) {
    Interval interval = look.interval(DecidedMatter.EMERGENCY_CHECK);
    look.rows(EmergencyPlan.class).forEach(row -> look(look, row, interval));
    if (look.sawNothing()) {
      look.lacks("duty.missing.emergency-plan");
      look.canBe(Deed.Add.of(EmergencyPlan.class));
    }
  }

  private static void look(Look look, Row<EmergencyPlan> row, Interval interval) {
    look.saw(EmergencyPlan.class, row);
    EmergencyPlan plan = row.value();
    if (plan.place() == null) {
      look.lacks("duty.missing.plan-place", plan.title());
      look.canBe(new Deed.Mend(EmergencyPlan.class, List.of(row.id())));
    }
    LocalDate seen = plan.viewableOn();
    LocalDate last = interval.last(seen);
    if (!look.hasCome(seen) || look.isEnding(last)) {
      look.canBe(Deed.Again.of(EmergencyPlan.class, EmergencyPlan::viewableOn, List.of(row.id())));
    }
    if (seen == null || seen.isAfter(look.today())) {
      look.lacks("duty.missing.plan-unseen", plan.title());
      return;
    }
    look.lasts(last);
    if (last != null && last.isBefore(look.today())) {
      look.missed(last, "duty.missing.plan-seen-long-ago", plan.title(), seen);
    }
  }
}
