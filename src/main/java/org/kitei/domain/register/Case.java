package org.kitei.domain.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A record of a register of cases. Where it stands follows from what is written in it, so it can
/// never stand where its contents do not bear it out.
public interface Case {
  CaseState state();

  /// The day by which the next step has to be taken, or null where none is set.
  @Nullable LocalDate due();

  /// The case that follows this one by itself once it is closed; null where none does.
  default @Nullable Again again() {
    return null;
  }

  /// Whether this case takes up what followed from another of its kind.
  default boolean follows(Case before) {
    return false;
  }

  /// A case to come.
  ///
  /// @param on the day from which it is due
  /// @param begin the step it begins with
  record Again(LocalDate on, Draft<?> begin) {
    public boolean isDue(LocalDate today) {
      return !on.isAfter(today);
    }
  }

  /// Whether the day for the next step has passed.
  default boolean overdueOn(LocalDate today) {
    LocalDate due = due();
    return due != null && !state().closed() && due.isBefore(today);
  }
}
