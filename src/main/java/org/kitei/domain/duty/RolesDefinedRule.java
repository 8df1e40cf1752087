package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitei.domain.catalogue.Entry;
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
  public Verdict judge(Entry entry, Facts facts, LocalDate today) {
    return switch (entry.actor()) {
      case INFORMATION_MANAGER -> of(List.of(Role.INFORMATION_MANAGER), facts, today);
      case OPERATIONS_MANAGER -> of(List.of(Role.OPERATIONS_MANAGER), facts, today);
      default -> ofAll(facts, today);
    };
  }

  private static Verdict ofAll(Facts facts, LocalDate today) {
    List<Role> appointed = new Offices(facts, today).held().sorted().toList();
    List<Role> written =
        Stream.of(Role.values()).filter(role -> duty(role, facts, today).isPresent()).toList();
    if (appointed.isEmpty() && written.isEmpty()) {
      return Verdict.notYet(Sentence.of("duty.missing.role-duties"));
    }
    return of(appointed.isEmpty() ? written : appointed, facts, today);
  }

  private static Verdict of(List<Role> roles, Facts facts, LocalDate today) {
    Sight sight = new Sight();
    for (Role role : roles) {
      duty(role, facts, today)
          .ifPresentOrElse(
              row -> sight.saw(RoleDuty.class, row),
              () -> sight.lacks("duty.missing.role-duty", Offices.named(role)));
    }
    return sight.verdict();
  }

  static Optional<Row<RoleDuty>> duty(Role role, Facts facts, LocalDate today) {
    return facts.rows(RoleDuty.class).stream()
        .filter(row -> row.value().role() == role && !row.value().decidedOn().isAfter(today))
        .findFirst();
  }
}
