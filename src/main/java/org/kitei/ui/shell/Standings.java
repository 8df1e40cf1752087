package org.kitei.ui.shell;

import org.kitei.domain.duty.Status;
import org.kitei.ui.common.State;

/// The sign of each status.
final class Standings {
  private Standings() {}

  static State of(Status status) {
    return switch (status) {
      case MET -> State.MET;
      case PARTLY -> State.PARTLY;
      case NOT_YET -> State.NOT_YET;
      case OVERDUE -> State.OVERDUE;
      case NOT_APPLICABLE -> State.NOT_APPLICABLE;
    };
  }
}
