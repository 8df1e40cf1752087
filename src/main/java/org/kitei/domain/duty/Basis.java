package org.kitei.domain.duty;

import org.kitei.domain.shared.Keyed;

/// On what a statement rests.
public enum Basis implements Keyed {
  SEEN("seen"),
  ON_PAPER("on-paper"),
  TOLD("told");

  private final String key;

  Basis(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
