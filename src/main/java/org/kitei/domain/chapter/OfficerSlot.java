package org.kitei.domain.chapter;

import java.util.ArrayList;
import java.util.List;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.role.Role;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Message;

/// An office that somebody has to be appointed to.
public record OfficerSlot(Role role, CoveredSystem system) {

  /// The offices of an institution: by its model, for model A two for each system; where there is
  /// no model the two the guideline itself names.
  public static List<OfficerSlot> of(OrgProfile profile, ModelChoice model) {
    return switch (model) {
      case ModelChoice.None none ->
          List.of(
              new OfficerSlot(Role.RESPONSIBLE, CoveredSystem.ALL),
              new OfficerSlot(Role.MANAGING, CoveredSystem.ALL));
      case ModelChoice.Model(Source source, Message reason) -> {
        List<OfficerSlot> slots = new ArrayList<>();
        slots.add(new OfficerSlot(Role.SYSTEM_ADMINISTRATOR, CoveredSystem.ALL));
        for (CoveredSystem system : systems(source, profile)) {
          slots.add(new OfficerSlot(Role.INFORMATION_MANAGER, system));
          slots.add(new OfficerSlot(Role.OPERATIONS_MANAGER, system));
        }
        yield List.copyOf(slots);
      }
    };
  }

  private static List<CoveredSystem> systems(Source source, OrgProfile profile) {
    return source == Source.A
        ? List.of(Business.CLAIMS, Business.ENROLMENT).stream()
            .filter(profile::does)
            .map(CoveredSystem::of)
            .toList()
        : List.of(CoveredSystem.ALL);
  }
}
