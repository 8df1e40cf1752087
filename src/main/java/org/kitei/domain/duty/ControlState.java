package org.kitei.domain.duty;

import org.kitei.domain.shared.Keyed;

/// What the director states of a duty.
public enum ControlState implements Keyed {
  DONE("done"),
  NOT_YET("not-yet"),
  VENDOR("vendor"),
  /// a measure the new model no longer asks for goes on; the statement names its clause
  KEPT("kept"),
  /// such a measure ends
  DROPPED("dropped");

  private final String key;

  ControlState(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
