package org.kitei.domain.training;

import org.kitei.domain.shared.Keyed;

/// How it was seen that it was understood.
public enum Understanding implements Keyed {
  TEST("test"),
  /// asked at the end
  QUESTIONS("questions"),
  /// done at the device
  PRACTICE("practice"),
  /// each signed to have understood
  STATEMENT("statement"),
  NONE("none");

  private final String key;

  Understanding(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
