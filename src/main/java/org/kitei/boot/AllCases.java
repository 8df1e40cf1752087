package org.kitei.boot;

import java.util.List;
import org.kitei.domain.device.DeviceChange;
import org.kitei.domain.device.TakeOut;
import org.kitei.domain.incident.Consultation;
import org.kitei.domain.register.Cases;
import org.kitei.domain.review.Review;
import org.kitei.domain.violation.Violation;

/// Every register of cases that go from step to step, in the order they are offered.
public final class AllCases {
  private AllCases() {}

  public static Cases list() {
    return new Cases(
        List.of(
            Consultation.CASES, TakeOut.CASES, DeviceChange.CASES, Violation.CASES, Review.CASES));
  }
}
