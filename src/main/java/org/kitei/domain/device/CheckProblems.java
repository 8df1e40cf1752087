package org.kitei.domain.device;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// What cannot be so in a [Check]: something found without a word what, or dealt with before.
final class CheckProblems {
  private CheckProblems() {}

  static void refuse(
      LocalDate checkedOn,
      CheckResult result,
      @Nullable String found,
      @Nullable String measure,
      @Nullable LocalDate measuredOn,
      Problem... more) {
    List<Problem> problems = new ArrayList<>(List.of(more));
    if (result == CheckResult.FOUND && found == null) {
      problems.add(Problem.at("found", "device.problem.found-what"));
    }
    if (result == CheckResult.CLEAN && found != null) {
      problems.add(Problem.at("result", "device.problem.found-nothing"));
    }
    if (result == CheckResult.CLEAN && (measure != null || measuredOn != null)) {
      problems.add(Problem.at("measure", "device.problem.measure-for-nothing"));
    } else if (measuredOn != null && measure == null) {
      problems.add(Problem.at("measure", "device.problem.measure-what"));
    }
    if (measuredOn != null && measuredOn.isBefore(checkedOn)) {
      problems.add(Problem.at("measuredOn", "device.problem.measured-before"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// That the next check would not come after this one.
  static Problem[] next(LocalDate checkedOn, @Nullable LocalDate nextOn) {
    return nextOn == null || nextOn.isAfter(checkedOn)
        ? new Problem[0]
        : new Problem[] {Problem.at("nextOn", "device.problem.next-before")};
  }
}
