package org.kitei.domain.regulation;

import org.kitei.domain.shared.Keyed;

/// Why no article of the regulation answers a clause of the guideline.
public enum CoverageGap implements Keyed {
  /// The model has none; registers or other documents have to show it.
  NOT_IN_MODEL("not-in-model");

  private final String key;

  CoverageGap(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
