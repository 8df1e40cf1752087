package org.kitei.domain.duty;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// For how long something done holds: to the same day of the month so many months later, that day
/// included.
///
/// @param period null while the head has not decided it; then nothing is too old
public record Interval(@Nullable Period period) {
  public static final Interval UNDECIDED = new Interval(null);

  public static Interval months(int months) {
    return new Interval(Period.ofMonths(months));
  }

  /// The last day on which what was done on `day` still holds, or null while that is undecided.
  public @Nullable LocalDate last(@Nullable LocalDate day) {
    return period == null || day == null ? null : day.plus(period);
  }

  public boolean isOver(LocalDate done, LocalDate today) {
    LocalDate last = last(done);
    return last != null && last.isBefore(today);
  }
}
