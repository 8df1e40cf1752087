package org.kitei.domain.duty;

import java.util.List;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.regulation.Manual;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Message;

/// The manuals of the systems an entry speaks of.
final class Manuals {
  private Manuals() {}

  /// Where one of the systems has none, that is what is missing.
  static Every<Manual> of(Look look) {
    List<CoveredSystem> systems = look.businesses().stream().map(CoveredSystem::of).toList();
    List<Row<Manual>> manuals =
        look.rows(
            Manual.class,
            manual -> systems.stream().anyMatch(system -> manual.system().covers(system)));
    for (Business business : look.businesses()) {
      CoveredSystem system = CoveredSystem.of(business);
      if (manuals.stream().noneMatch(row -> row.value().system().covers(system))) {
        look.lacks("duty.missing.no-manual", Message.of(WordKeys.choice(system)));
        look.canBe(Deed.Add.of(Manual.class).with(Manual::system, system.key()));
      }
    }
    return look.every(Manual.class, manuals, Manual::title);
  }
}
