package org.kitei.domain.duty;

import org.kitei.domain.shared.Keyed;

/// What the director states of a duty.
public enum ControlState implements Keyed {
  DONE("done"),
  NOT_YET("not-yet"),
  VENDOR("vendor");

  private final String key;

  ControlState(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
