package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.register.Row;

/// It is written who restores the systems and in which steps; a plan holds both.
///
/// serves A-2-5b A-2-5c B-2-5b B-2-5c C-2-5b C-2-5c D-2-5b D-2-5c
public final class EmergencyProcedureRule implements Rule {
  private static final String TEAM = "b";

  @Override
  public String requirement() {
    return "emergency-procedure";
  }

  @Override
  public Verdict judge(Entry entry, Facts facts, LocalDate today) {
    List<Row<EmergencyPlan>> plans = facts.rows(EmergencyPlan.class);
    Sight sight = new Sight();
    plans.forEach(row -> sight.saw(EmergencyPlan.class, row));
    if (plans.isEmpty()) {
      sight.lacks(
          entry.id().part().equals(TEAM)
              ? "duty.missing.recovery-team"
              : "duty.missing.recovery-steps");
    }
    return sight.verdict();
  }
}
