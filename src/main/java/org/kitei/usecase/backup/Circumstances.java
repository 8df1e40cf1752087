package org.kitei.usecase.backup;

import java.time.LocalDate;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;

/// Under which circumstances the records of a made-up institution came about.
///
/// @param date the day on which it is looked at
/// @param adopted when it laid down its rules
/// @param years how far its history goes back; 0 for some months
record Circumstances(
    OrgProfile profile,
    ModelChoice model,
    SamplePeople people,
    LocalDate date,
    LocalDate adopted,
    int years) {
  private static final int MONTHS = 6;
  private static final int MONTHS_SINCE_SEEN = 2;

  /// The first day of which there are records.
  LocalDate beginning() {
    return date.minusYears(years).minusMonths(MONTHS);
  }

  /// The first day on which anything was written.
  LocalDate first() {
    return beginning().isBefore(adopted) ? beginning() : adopted;
  }

  /// When things were last looked at, not before the rules were laid down.
  LocalDate lately() {
    LocalDate then = date.minusMonths(MONTHS_SINCE_SEEN);
    return then.isBefore(adopted) ? adopted : then;
  }

  /// `day`, or the day on which it is looked at where that is earlier.
  LocalDate atMost(LocalDate day) {
    return day.isAfter(date) ? date : day;
  }
}
