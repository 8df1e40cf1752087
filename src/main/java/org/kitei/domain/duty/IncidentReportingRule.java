package org.kitei.domain.duty;

import java.util.List;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.role.Role;

/// There is an operations manager who can be told; of every incident that is written down, drills
/// apart, the manager was told (`told` is `manager`) and said what to do (`instruction`).
///
/// serves A-5-5a A-5-5b B-5-5a B-5-5b C-6-5a C-6-5b D-5-5a D-5-5b
public final class IncidentReportingRule implements Rule {
  @Override
  public String requirement() {
    return "incident-reporting";
  }

  @Override
  public void judge(Look look) {
    new Offices(look).look(List.of(Role.OPERATIONS_MANAGER));
    Every<Incident> incidents =
        look.every(
            Incident.class, look.rows(Incident.class, each -> !each.drill()), Incident::number);
    if (look.asked().has("told", "instruction")) {
      incidents.is(each -> each.instruction() != null, "duty.missing.incident-instruction");
    } else {
      incidents.is(each -> each.managerToldAt() != null, "duty.missing.incident-untold");
    }
  }
}
