package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.catalogue.Entry;
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
  public Verdict judge(Entry entry, Facts facts, LocalDate today) {
    Sight sight = new Sight();
    Optional<Row<RoleDuty>> duty = RolesDefinedRule.duty(Role.SYSTEM_ADMINISTRATOR, facts, today);
    if (duty.isEmpty()) {
      sight.lacks("duty.missing.role-duty", Offices.named(Role.SYSTEM_ADMINISTRATOR));
    } else {
      sight.saw(RoleDuty.class, duty.get());
      if (!duty.get().value().administratorRights()) {
        sight.lacks("duty.missing.administrator-rights");
      }
    }
    new Offices(facts, today).look(sight, List.of(Role.SYSTEM_ADMINISTRATOR));
    return sight.verdict();
  }
}
