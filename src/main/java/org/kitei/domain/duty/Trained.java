package org.kitei.domain.duty;

import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.training.TrainingRecord;

/// What all who use the systems were taught.
final class Trained {
  private Trained() {}

  /// Each of them took part in training not longer ago than the head decided, or a year.
  static void users(Look look) {
    People.users(look)
        .bySeveral(TrainingRecord.class, TrainingRecord::participants)
        .within(
            look.interval(DecidedMatter.TRAINING),
            held -> held.heldAt().toLocalDate(),
            "duty.missing.training",
            "duty.missing.training-old");
  }
}
