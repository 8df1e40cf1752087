package org.kitei.domain.duty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleDuty;

/// It is written what each officer answers for. The guideline asks it of everybody who was
/// appointed (and of somebody, while nobody is); model C asks it of the information manager and of
/// the operations manager each.
///
/// serves G-1-1a C-4-1 C-5-1
public final class RolesDefinedRule implements Rule {
  @Override
  public String requirement() {
    return "roles-defined";
  }

  @Override
  public void judge(Look look) {
    switch (look.entry().actor()) {
      case INFORMATION_MANAGER -> defined(look, List.of(Role.INFORMATION_MANAGER));
      case OPERATIONS_MANAGER -> defined(look, List.of(Role.OPERATIONS_MANAGER));
      default -> allDefined(look);
    }
  }

  private static void allDefined(Look look) {
    List<Role> appointed = new Offices(look).held().sorted().toList();
    List<Role> written =
        Stream.of(Role.values()).filter(role -> duty(look, role).isPresent()).toList();
    if (appointed.isEmpty() && written.isEmpty()) {
      look.lacks();
      look.canBe(Deed.Add.of(RoleDuty.class));
    }
    defined(look, appointed.isEmpty() ? written : appointed);
  }

  private static void defined(Look look, List<Role> roles) {
    for (Role role : roles) {
      duty(look, role)
          .ifPresentOrElse(row -> look.saw(RoleDuty.class, row), () -> lacks(look, role));
    }
  }

  static void lacks(Look look, Role role) {
    look.lacks("duty.missing.role-duty", Offices.named(role));
    look.canBe(Deed.Add.of(RoleDuty.class).with(RoleDuty::role, role.key()));
  }

  static Optional<Row<RoleDuty>> duty(Look look, Role role) {
    return look.rows(RoleDuty.class, duty -> duty.role() == role).stream()
        .filter(row -> look.hasCome(row.value().decidedOn()))
        .findFirst();
  }
}
