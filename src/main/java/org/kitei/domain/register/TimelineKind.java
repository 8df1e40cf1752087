package org.kitei.domain.register;

import org.kitei.domain.shared.Keyed;

/// What a line of a case's timeline tells.
public enum TimelineKind implements Keyed {
  /// The case began.
  OPENED("opened"),
  /// Something the case was waiting for was done.
  STEP("step"),
  /// Somebody was told.
  TOLD("told"),
  /// Anything else worth keeping.
  NOTE("note");

  private final String key;

  TimelineKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
