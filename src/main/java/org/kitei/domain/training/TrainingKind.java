package org.kitei.domain.training;

import org.kitei.domain.shared.Keyed;

/// What kind of teaching it is.
public enum TrainingKind implements Keyed {
  /// before somebody uses the systems
  ON_JOINING("on-joining"),
  /// for everybody, again and again
  REGULAR("regular"),
  /// what to do when it happens
  DRILL("drill"),
  /// for those who missed it
  MAKE_UP("make-up"),
  OTHER("other");

  private final String key;

  TrainingKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
