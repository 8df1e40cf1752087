package org.kitei.domain.device;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.AsBefore;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Shows;
import org.kitei.domain.shared.Problem;

/// A device searched for viruses; serves A 7-1, B 7-1, C 5-3, D 7-1 and C appendix 3.
///
/// @param definitionsOn of which day the definition file was
@Register(key = "av_checks", feature = "device", prefix = "VC")
public record VirusCheck(
    @Name LocalDate checkedOn,
    @Shows @Name Ref<Device> device,
    @Nullable LocalDate definitionsOn,
    CheckResult result,
    @AsBefore @Max(60) String checkedBy,
    @Nullable LocalDate nextOn,
    @Max(400) @Nullable String found,
    @Max(400) @Nullable String measure,
    @Nullable LocalDate measuredOn)
    implements Check {
  public VirusCheck {
    List<Problem> problems = new ArrayList<>(List.of(CheckProblems.next(checkedOn, nextOn)));
    if (definitionsOn != null && definitionsOn.isAfter(checkedOn)) {
      problems.add(Problem.at("definitionsOn", "device.problem.definitions-later"));
    }
    CheckProblems.refuse(
        checkedOn, result, found, measure, measuredOn, problems.toArray(Problem[]::new));
  }
}
