package org.kitei.domain.device;

import org.kitei.domain.shared.Keyed;

/// Whether a device is in use.
public enum DeviceState implements Keyed {
  IN_USE("in-use"),
  SPARE("spare"),
  REPAIR("repair"),
  DISPOSED("disposed");

  private final String key;

  DeviceState(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
