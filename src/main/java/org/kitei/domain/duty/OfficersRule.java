package org.kitei.domain.duty;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.role.Role;
import org.kitei.domain.shared.Business;

/// The officers are appointed. `roles` of the entry are the offices any of which answers it: of the
/// models, the first half of 2-3 asks the information manager and the second the operations
/// manager; of the guideline, 1(1) asks somebody responsible, whoever holds one of the offices, and
/// 2(1) somebody who manages the information, which is the information manager where a model gives
/// the office no other name. `officers` says whether one is enough or `each-system` needs its own,
/// as in model A; somebody appointed for all systems counts for each.
///
/// serves G-1-1b G-2-1 A-2-3a A-2-3b B-2-3a B-2-3b C-2-3a C-2-3b D-2-3a D-2-3b
public final class OfficersRule implements Rule {
  @Override
  public String requirement() {
    return "officers";
  }

  @Override
  public void judge(Look look) {
    Set<Role> roles = look.asked().of("roles", Role.class);
    if (look.entry().source().isModel()) {
      roles.forEach(role -> forSystems(look, role));
    } else {
      new Offices(look).look(roles);
    }
  }

  private static void forSystems(Look look, Role role) {
    Offices offices = new Offices(look);
    List<CoveredSystem> systems = systems(look);
    boolean noneHeld = systems.stream().noneMatch(system -> offices.isHeld(role, system));
    if (noneHeld && !look.asked().has("officers", "each-system")) {
      offices.look(role, systems.getFirst(), Offices.named(role));
      return;
    }
    systems.forEach(system -> offices.look(role, system, Offices.named(role, system)));
  }

  /// Those of the entry's businesses that are done here.
  private static List<CoveredSystem> systems(Look look) {
    Set<Business> all = look.entry().businesses();
    Set<Business> done =
        look.profile().stream()
            .flatMap(profile -> profile.businesses().stream())
            .filter(all::contains)
            .collect(Collectors.toSet());
    Set<Business> asked = done.isEmpty() ? all : done;
    return Arrays.stream(Business.values()).filter(asked::contains).map(CoveredSystem::of).toList();
  }
}
