package org.kitei.domain.duty;

import java.util.List;
import org.kitei.domain.role.Role;

/// A system administrator is there. The head holds the office, or has named another, which every
/// model permits (2-2); so who it is makes no difference.
///
/// serves A-2-1a A-2-1b B-2-1a B-2-1b C-2-1a C-2-1b D-2-1a D-2-1b
public final class SystemAdministratorRule implements Rule {
  @Override
  public String requirement() {
    return "system-administrator";
  }

  @Override
  public void judge(Look look) {
    new Offices(look).look(List.of(Role.SYSTEM_ADMINISTRATOR));
  }
}
