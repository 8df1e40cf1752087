package org.kitei.domain.duty;

import org.kitei.domain.shared.Keyed;

/// What was answered to an item of a self-check.
public enum SelfCheckResult implements Keyed {
  YES("yes"),
  NO("no"),
  NOT_OURS("not-ours");

  private final String key;

  SelfCheckResult(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
