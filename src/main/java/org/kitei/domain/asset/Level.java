package org.kitei.domain.asset;

import org.kitei.domain.shared.Keyed;

/// How much depends on one of the three sides of information (guideline, note 6).
public enum Level implements Keyed {
  HIGH("high"),
  MEDIUM("medium"),
  LOW("low");

  private final String key;

  Level(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
