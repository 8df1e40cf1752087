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
import org.kitei.domain.shared.Problem;

/// That what comes in from outside holds nothing malicious; serves C 4-3 and C appendix 3.
///
/// @param subject what came in
/// @param counterpart from whom
/// @param product with what it was searched
@Register(key = "intake_checks", feature = "device", prefix = "IC")
public record IntakeCheck(
    @Name LocalDate checkedOn,
    IntakeKind kind,
    @Name @Max(100) String subject,
    @Max(100) @Nullable String counterpart,
    @Shows @Nullable Ref<Device> device,
    @Shows @Nullable Ref<Medium> medium,
    @AsBefore @Max(100) String product,
    CheckResult result,
    @AsBefore @Max(60) String checkedBy,
    @Max(400) @Nullable String found,
    @Max(400) @Nullable String measure,
    @Nullable LocalDate measuredOn)
    implements Check {
  public IntakeCheck {
    List<Problem> problems = new ArrayList<>();
    if (kind == IntakeKind.RECEIPT && counterpart == null) {
      problems.add(Problem.at("counterpart", "device.problem.received-from"));
    }
    if (kind != IntakeKind.MEDIUM && medium != null) {
      problems.add(Problem.at("medium", "device.problem.no-medium"));
    }
    CheckProblems.refuse(
        checkedOn, result, found, measure, measuredOn, problems.toArray(Problem[]::new));
  }
}
