package org.kitei.domain.duty;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// For how long something done holds: to the same day of the month so many months later, that day
/// included.
///
/// @param period null where nothing is ever too old
public record Interval(@Nullable Period period) {
  /// For what is done once, and while it is undecided how often.
  static final Interval FOR_EVER = new Interval(null);

  /// Where the original leaves it open and the head has not decided.
  static final Interval USUAL = months(12);

  static Interval months(int months) {
    return new Interval(Period.ofMonths(months));
  }

  /// The last day on which what was done on `day` still holds, or null where it holds for ever.
  public @Nullable LocalDate last(@Nullable LocalDate day) {
    return period == null || day == null ? null : day.plus(period);
  }

  public boolean isOver(LocalDate done, LocalDate today) {
    LocalDate last = last(done);
    return last != null && last.isBefore(today);
  }
}
