package org.kitei.ui.register;

import java.util.List;
import java.util.function.Function;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.Cases;
import org.kitei.domain.shared.Message;
import org.kitei.ui.common.Destination;
import org.kitei.usecase.register.CaseService;
import org.kitei.usecase.register.CaseTimeline;
import org.kitei.usecase.register.CaseViews;

/// What the screens of cases work on: one data folder's services.
///
/// @param registers what the forms work on
/// @param doors where a case leads to as it stands, beside its own steps
public record CaseWork(
    Cases cases,
    CaseViews views,
    CaseService service,
    CaseTimeline timeline,
    RegisterWork registers,
    Function<Case, List<Door>> doors) {

  /// A way from a case to another screen.
  public record Door(Message name, Destination destination) {}
}
