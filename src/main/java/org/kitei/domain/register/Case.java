package org.kitei.domain.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A record of a register of cases. Where it stands follows from what is written in it, so it can
/// never stand where its contents do not bear it out.
public interface Case {
  CaseState state();

  /// The day by which the next step has to be taken, or null where none is set.
  @Nullable LocalDate due();

  /// Whether the day for the next step has passed.
  default boolean overdueOn(LocalDate today) {
    LocalDate due = due();
    return due != null && !state().closed() && due.isBefore(today);
  }
}
