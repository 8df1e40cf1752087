package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Wareki;

/// Every plan lies where it can be read in an emergency, and somebody saw so within the last twelve
/// months.
///
/// serves A-2-5d B-2-5d C-2-5d D-2-5d
public final class EmergencyProcedureKeptRule implements Rule {
  /// For how many months a look holds; the original leaves it open.
  static final int MONTHS = 12;

  @Override
  public String requirement() {
    return "emergency-procedure-kept";
  }

  @Override
  public Verdict judge(Entry entry, Facts facts, LocalDate today) {
    List<Row<EmergencyPlan>> plans = facts.rows(EmergencyPlan.class);
    if (plans.isEmpty()) {
      return Verdict.notYet(Sentence.of("duty.missing.emergency-plan"));
    }
    Sight sight = new Sight();
    for (Row<EmergencyPlan> row : plans) {
      sight.saw(EmergencyPlan.class, row);
      if (row.value().place() == null) {
        sight.lacks("duty.missing.plan-place", row.value().title());
      }
      LocalDate seen = row.value().viewableOn();
      if (seen == null || seen.isAfter(today)) {
        sight.lacks("duty.missing.plan-unseen", row.value().title());
      } else if (seen.plusMonths(MONTHS).isBefore(today)) {
        sight.missed(
            seen.plusMonths(MONTHS),
            "duty.missing.plan-seen-long-ago",
            row.value().title(),
            Wareki.format(seen));
      }
    }
    return sight.verdict();
  }
}
