package org.kitei.domain.review;

import org.kitei.domain.shared.Keyed;

/// Where an auditor stands towards the system and the work (G 9(2)).
public enum Independence implements Keyed {
  OUTSIDE("outside"),
  OTHER_DEPARTMENT("other-department"),
  INVOLVED("involved");

  private final String key;

  Independence(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
