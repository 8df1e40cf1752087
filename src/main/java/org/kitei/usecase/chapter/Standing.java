package org.kitei.usecase.chapter;

import org.kitei.domain.shared.Keyed;

/// How a page stands.
public enum Standing implements Keyed {
  /// every requirement it serves is met
  DONE("done"),
  /// something is to be answered
  OPEN("open"),
  /// something is past its day
  OVERDUE("overdue"),
  /// put off until a day that has not come
  LATER("later"),
  /// a vendor has been asked
  VENDOR("vendor");

  private final String key;

  Standing(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
