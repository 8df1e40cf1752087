package org.kitei.domain.duty;

/// All who use the systems took part in training not longer ago than the head decided, or a year.
///
/// serves A-5-3 A-6-3b B-5-3 B-6-3 C-3-3b C-6-3 D-5-3 D-6-3
public final class TrainingRule implements Rule {
  @Override
  public String requirement() {
    return "training";
  }

  @Override
  public void judge(Look look) {
    Trained.users(look);
  }
}
