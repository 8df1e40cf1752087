package org.kitei.domain.duty;

import org.kitei.domain.catalogue.Recurrence;

/// How often something has to be done again: as the entry says, else as the head decided; where the
/// original asks for 定期的 without a number, nothing but the head's decision will do, and elsewhere a
/// year is usual.
final class Intervals {
  private static final Interval USUAL = Interval.months(12);

  private final Look look;

  Intervals(Look look) {
    this.look = look;
  }

  Interval interval() {
    return switch (look.entry().recurring()) {
      case Recurrence.Within(var period) -> new Interval(period);
      case Recurrence.Regular ignored -> undecided();
      case null -> USUAL;
    };
  }

  private Interval undecided() {
    look.lacks("duty.missing.interval-undecided");
    return Interval.UNDECIDED;
  }
}
