package org.kitei.domain.asset;

import org.kitei.domain.shared.Keyed;

/// What carries a label.
public enum LabelledThing implements Keyed {
  FILE("file"),
  MEDIUM("medium"),
  PAPER("paper"),
  DEVICE("device"),
  OTHER("other");

  private final String key;

  LabelledThing(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
