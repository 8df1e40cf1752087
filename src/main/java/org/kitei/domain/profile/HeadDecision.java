package org.kitei.domain.profile;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.register.Unit;
import org.kitei.domain.shared.Problem;

/// What the head has settled where the original leaves it open. Of several decisions on one matter
/// the newest counts. Serves C-9-2, A-11-1, B-11-1 and D-11-1, and every "regularly".
///
/// @param decision what was decided, in the head's words
/// @param periodMonths how often, in calendar months; null where it is said in days or not at all
/// @param periodDays how often, in days
@Register(key = "head_decisions", feature = "profile", prefix = "HD")
public record HeadDecision(
    @Name DecidedMatter matter,
    @Multiline @Max(1000) String decision,
    @Unit("months") @Nullable Integer periodMonths,
    @Unit("days") @Nullable Integer periodDays,
    LocalDate decidedOn,
    @Max(60) String decidedBy) {
  private static final int MOST_MONTHS = 120;
  private static final int MOST_DAYS = 3660;

  public HeadDecision {
    List<Problem> problems = new ArrayList<>();
    if (periodMonths != null && (periodMonths < 1 || periodMonths > MOST_MONTHS)) {
      problems.add(Problem.at("periodMonths", "profile.problem.period-range", 1, MOST_MONTHS));
    }
    if (periodDays != null && (periodDays < 1 || periodDays > MOST_DAYS)) {
      problems.add(Problem.at("periodDays", "profile.problem.period-range", 1, MOST_DAYS));
    }
    if (periodMonths != null && periodDays != null) {
      problems.add(Problem.at("periodDays", "profile.problem.period-twice"));
    } else if (matter.isPeriod() && periodMonths == null && periodDays == null) {
      problems.add(Problem.at("periodMonths", "profile.problem.period-missing"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
  }

  /// How often; empty for a decision about something else.
  public Optional<Period> period() {
    if (periodMonths != null) {
      return Optional.of(Period.ofMonths(periodMonths));
    }
    return Optional.ofNullable(periodDays).map(Period::ofDays);
  }

  /// The decision on `matter` that counts on `day`: the newest, and of several of one day the last.
  public static Optional<HeadDecision> on(
      DecidedMatter matter, LocalDate day, Collection<HeadDecision> all) {
    return all.stream()
        .filter(each -> each.matter == matter && !each.decidedOn.isAfter(day))
        .reduce((before, next) -> next.decidedOn.isBefore(before.decidedOn) ? before : next);
  }
}
