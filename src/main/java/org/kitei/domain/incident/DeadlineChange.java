package org.kitei.domain.incident;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Certainty;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Provenance;

/// What the institution set in place of what a rule gives; the rule's own amounts stay in the pack.
///
/// @param rule key of the rule
/// @param soonest by the earlier reading, in the rule's unit
/// @param latest by the later one
/// @param extended where the rule gives more time, which is never less; null to leave it
/// @param source where that stands
/// @param confirmedOn when it was looked up
/// @param reason why it is set otherwise here
/// @param withdrawn whether the rule holds again as it came
@Register(key = "deadline_changes", feature = "incident", prefix = "DC", internal = true)
public record DeadlineChange(
    @Max(60) String rule,
    int soonest,
    int latest,
    @Nullable Integer extended,
    @Max(200) String source,
    LocalDate confirmedOn,
    @Max(200) String reason,
    @Max(120) String by,
    LocalDateTime changedAt,
    boolean withdrawn) {
  public DeadlineChange {
    List<Problem> problems = new ArrayList<>();
    check(problems, "soonest", soonest);
    check(problems, "latest", latest);
    check(problems, "extended", extended == null ? 0 : extended);
    if (latest < soonest) {
      problems.add(Problem.at("latest", "incident.problem.latest-before-soonest"));
    }
    if (extended != null && extended < latest) {
      problems.add(Problem.at("extended", "incident.problem.extended-shorter"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  private static void check(List<Problem> problems, String field, int amount) {
    if (amount < 0 || amount > Span.MOST) {
      problems.add(Problem.at(field, "incident.problem.amount", Span.MOST));
    }
  }

  Provenance provenance() {
    return new Provenance(
        source, null, confirmedOn, Certainty.OWN, new Provenance.SetHere(by, reason));
  }
}
