package org.kitei.domain.device;

import org.kitei.domain.shared.Keyed;

/// What came of a check.
public enum CheckResult implements Keyed {
  CLEAN("clean"),
  FOUND("found");

  private final String key;

  CheckResult(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
