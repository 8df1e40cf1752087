package org.kitei.ui.catalogue;

import java.util.Collection;
import java.util.List;
import org.kitei.domain.duty.Status;
import org.kitei.ui.common.State;

/// How a duty's state looks.
public final class States {
  private States() {}

  public static State of(Status status) {
    return switch (status) {
      case MET -> State.MET;
      case PARTLY -> State.PARTLY;
      case NOT_YET -> State.NOT_YET;
      case OVERDUE -> State.OVERDUE;
      case NOT_APPLICABLE -> State.NOT_APPLICABLE;
    };
  }

  /// How several duties stand that are to be done together; what does not apply does not count.
  static Status together(Collection<Status> statuses) {
    List<Status> counting =
        statuses.stream().filter(each -> each != Status.NOT_APPLICABLE).distinct().toList();
    if (counting.isEmpty()) {
      return Status.NOT_APPLICABLE;
    }
    if (counting.contains(Status.OVERDUE)) {
      return Status.OVERDUE;
    }
    return counting.size() == 1 ? counting.getFirst() : Status.PARTLY;
  }
}
