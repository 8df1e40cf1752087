package org.kitei.domain.duty;

import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleDuty;

/// The duty table says that the system administrator bears final responsibility, with the
/// administrator rights on the devices, and somebody holds the office.
///
/// serves A-6-1 B-6-1 C-3-1 D-6-1
public final class FinalResponsibilityRule implements Rule {
  @Override
  public String requirement() {
    return "final-responsibility";
  }

  @Override
  public void judge(Look look) {
    Optional<Row<RoleDuty>> duty = RolesDefinedRule.duty(look, Role.SYSTEM_ADMINISTRATOR);
    if (duty.isEmpty()) {
      RolesDefinedRule.lacks(look, Role.SYSTEM_ADMINISTRATOR);
    } else {
      look.saw(RoleDuty.class, duty.get());
      if (!duty.get().value().administratorRights()) {
        look.lacks("duty.missing.administrator-rights");
        look.canBe(new Deed.Mend(RoleDuty.class, List.of(duty.get().id())));
      }
    }
    new Offices(look).look(List.of(Role.SYSTEM_ADMINISTRATOR));
  }
}
