package org.kitei.ui.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.Cases;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Message;
import org.kitei.ui.common.Destination;
import org.kitei.usecase.register.CaseService;
import org.kitei.usecase.register.CaseTimeline;
import org.kitei.usecase.register.CaseViews;

/// What the screens of cases work on: one data folder's services.
///
/// @param registers what the forms work on
/// @param doors where a case leads to as it stands, beside its own steps
/// @param papers the key of the paper of a register's cases
public record CaseWork(
    Cases cases,
    CaseViews views,
    CaseService service,
    CaseTimeline timeline,
    RegisterWork registers,
    Doors doors,
    Function<RegisterType<?>, Optional<String>> papers) {

  /// Where cases lead to.
  public interface Doors {
    /// From a case as it stands.
    List<Door> of(Case value);

    /// To what has to be there before a case of the register can begin.
    List<Door> before(RegisterType<?> register);
  }

  /// A way from a case to another screen.
  ///
  /// @param id what its node is called
  public record Door(String id, Message name, Destination destination) {}
}
