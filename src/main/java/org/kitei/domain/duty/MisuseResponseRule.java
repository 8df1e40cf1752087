package org.kitei.domain.duty;

import java.util.List;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.role.Role;

/// There is an operations manager who can act; every misuse of the network that is written down has
/// its cause (`misuse` is `cause`) and what was done about it (`measures`).
///
/// serves A-8-2a A-8-2b B-8-2a B-8-2b C-5-4a C-5-4b D-8-2a D-8-2b
public final class MisuseResponseRule implements Rule {
  @Override
  public String requirement() {
    return "misuse-response";
  }

  @Override
  public void judge(Look look) {
    new Offices(look).look(List.of(Role.OPERATIONS_MANAGER));
    Every<Incident> misuse =
        look.every(
            Incident.class,
            look.rows(Incident.class, each -> !each.drill() && each.kind() == IncidentKind.MISUSE),
            Incident::number);
    if (look.asked().has("misuse", "measures")) {
      misuse.is(each -> each.measures() != null, "duty.missing.misuse-measures");
    } else {
      misuse.is(each -> each.cause() != null, "duty.missing.misuse-cause");
    }
  }
}
