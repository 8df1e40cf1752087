package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.role.Role;
import org.kitei.domain.shared.Business;

/// The officers are appointed. Of the models, the first half of 2-3 asks the information manager
/// and the second the operations manager; model A asks both for each of its two systems, and
/// somebody appointed for all systems counts for each. Of the guideline, 1(1) asks somebody
/// responsible: whoever holds one of the offices; 2(1) asks somebody who manages the information:
/// the information manager holds that office where a model gives it no other name.
///
/// serves G-1-1b G-2-1 A-2-3a A-2-3b B-2-3a B-2-3b C-2-3a C-2-3b D-2-3a D-2-3b
public final class OfficersRule implements Rule {
  private static final String FIRST_HALF = "a";

  private static final List<Role> RESPONSIBLE =
      List.of(
          Role.RESPONSIBLE,
          Role.SYSTEM_ADMINISTRATOR,
          Role.INFORMATION_MANAGER,
          Role.OPERATIONS_MANAGER);

  private static final List<Role> MANAGING = List.of(Role.MANAGING, Role.INFORMATION_MANAGER);

  @Override
  public String requirement() {
    return "officers";
  }

  @Override
  public Verdict judge(Entry entry, Facts facts, LocalDate today) {
    Sight sight = new Sight();
    Offices offices = new Offices(facts, today);
    if (entry.source() == Source.GUIDELINE) {
      offices.look(sight, entry.chapter().equals("1") ? RESPONSIBLE : MANAGING);
    } else {
      Role role =
          entry.id().part().equals(FIRST_HALF) ? Role.INFORMATION_MANAGER : Role.OPERATIONS_MANAGER;
      forSystems(sight, offices, role, entry, facts);
    }
    return sight.verdict();
  }

  private static void forSystems(
      Sight sight, Offices offices, Role role, Entry entry, Facts facts) {
    List<CoveredSystem> systems = systems(entry, facts);
    List<CoveredSystem> without =
        systems.stream().filter(system -> !offices.isHeld(role, system)).toList();
    boolean none = without.size() == systems.size() && entry.source() != Source.A;
    if (none) {
      offices.look(sight, role, systems.getFirst(), Offices.named(role));
      return;
    }
    systems.forEach(system -> offices.look(sight, role, system, Offices.named(role, system)));
  }

  /// Those of the entry's businesses that are done here.
  private static List<CoveredSystem> systems(Entry entry, Facts facts) {
    Set<Business> done =
        facts.rows(OrgProfile.class).stream()
            .map(Row::value)
            .flatMap(profile -> profile.businesses().stream())
            .filter(entry.businesses()::contains)
            .collect(Collectors.toSet());
    Set<Business> asked = done.isEmpty() ? entry.businesses() : done;
    return Arrays.stream(Business.values()).filter(asked::contains).map(CoveredSystem::of).toList();
  }
}
