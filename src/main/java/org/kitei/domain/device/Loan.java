package org.kitei.domain.device;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.asset.Medium;
import org.kitei.domain.register.AsBefore;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Shows;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.register.Upcoming;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Problem;

/// A key, card, USB medium or terminal that somebody holds; serves G 3(1) to 3(4) and G 4(2): who
/// leaves brings back what is on the list.
///
/// @param item what it is, with the number on it
@Register(key = "loans", feature = "device", prefix = "LN")
public record Loan(
    LoanKind kind,
    @Name @Max(100) String item,
    @Shows @Name Ref<Staff> person,
    @Shows @Nullable Ref<Device> device,
    @Shows @Nullable Ref<Medium> medium,
    LocalDate lentOn,
    @AsBefore @Max(60) String lentBy,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate returnedOn)
    implements Upcoming {
  public Loan {
    List<Problem> problems = new ArrayList<>();
    if (device != null && kind != LoanKind.TERMINAL) {
      problems.add(Problem.at("device", "device.problem.lent-no-terminal"));
    }
    if (medium != null && kind != LoanKind.USB) {
      problems.add(Problem.at("medium", "device.problem.lent-no-medium"));
    }
    if (dueOn != null && dueOn.isBefore(lentOn)) {
      problems.add(Problem.at("dueOn", "device.problem.due-before-lent"));
    }
    if (returnedOn != null && returnedOn.isBefore(lentOn)) {
      problems.add(Problem.at("returnedOn", "device.problem.returned-before-lent"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// Whether the person still holds it.
  public boolean isOut() {
    return returnedOn == null;
  }

  /// By when it is to be given back.
  @Override
  public @Nullable LocalDate comesOn() {
    return isOut() ? dueOn : null;
  }
}
