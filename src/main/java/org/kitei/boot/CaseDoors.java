package org.kitei.boot;

import java.util.List;
import org.kitei.domain.register.Case;
import org.kitei.domain.review.Review;
import org.kitei.domain.shared.Message;
import org.kitei.ui.common.Destination;
import org.kitei.ui.register.CaseWork.Door;

/// Where cases lead to beside their own steps.
public final class CaseDoors {
  private CaseDoors() {}

  public static List<Door> of(Case value) {
    return value instanceof Review review && review.state() instanceof Review.State.Revising
        ? List.of(new Door(Message.of("review.door.regulation"), new Destination.Regulation()))
        : List.of();
  }
}
