package org.kitei.boot;

import java.util.List;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.review.Review;
import org.kitei.domain.shared.Message;
import org.kitei.domain.violation.Violation;
import org.kitei.domain.violation.ViolationRule;
import org.kitei.ui.common.Destination;
import org.kitei.ui.register.CaseWork.Door;
import org.kitei.ui.register.CaseWork.Doors;

/// Where cases lead to beside their own steps.
public final class CaseDoors implements Doors {
  @Override
  public List<Door> of(Case value) {
    return value instanceof Review review && review.state() instanceof Review.State.Revising
        ? List.of(
            new Door(
                "door-regulation",
                Message.of("review.door.regulation"),
                new Destination.Regulation()))
        : List.of();
  }

  @Override
  public List<Door> before(RegisterType<?> register) {
    return register.equals(Violation.CASES.register())
        ? List.of(register(RegisterType.of(ViolationRule.class)))
        : List.of();
  }

  private static Door register(RegisterType<?> to) {
    return new Door(
        "door-register", Message.of(WordKeys.title(to)), new Destination.Register(to.key(), null));
  }
}
