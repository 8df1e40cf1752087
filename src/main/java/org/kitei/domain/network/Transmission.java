package org.kitei.domain.network;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Month;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.register.Unit;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Problem;

/// That data were sent or received, and the proof of it. Serves G-5-5: what was sent and received
/// can be shown, in one of three ways.
///
/// @param month the month it is for, as its first day
/// @param at when it was sent or received
/// @param proof which of the ways
/// @param items how many claims or notices
/// @param receiptNumber the number the other side gave
/// @param receiptOn when its receipt was seen
@Register(key = "transmissions", feature = "network", prefix = "TX")
public record Transmission(
    @Name Business business,
    @Name @Month LocalDate month,
    Direction direction,
    LocalDateTime at,
    TransmissionProof proof,
    @Unit("times") @Nullable Integer items,
    @Max(60) @Nullable String receiptNumber,
    @Nullable LocalDate receiptOn,
    @Max(60) @Nullable String doneBy,
    @Max(200) @Nullable String note) {
  public Transmission {
    month = month.withDayOfMonth(1);
    List<Problem> problems = new ArrayList<>();
    if (items != null && items < 0) {
      problems.add(Problem.at("items", "network.problem.not-negative"));
    }
    if (receiptOn != null && receiptOn.isBefore(at.toLocalDate())) {
      problems.add(Problem.at("receiptOn", "network.problem.receipt-before-sent"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// Whether the other side has not been seen to have it, although its receipt is to show it.
  public boolean isUnconfirmed() {
    return proof.asksReceipt() && receiptOn == null;
  }

  /// Whether a receipt shows it.
  public boolean isReceived() {
    return proof.asksReceipt() && receiptOn != null;
  }
}
