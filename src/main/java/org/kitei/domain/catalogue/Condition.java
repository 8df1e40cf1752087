package org.kitei.domain.catalogue;

import org.kitei.domain.shared.Keyed;

/// What must be so for a duty to apply at all.
public enum Condition implements Keyed {
  /// a wireless LAN is used
  WIRELESS_LAN("wireless-lan"),
  /// two-factor authentication is not used
  NO_TWO_FACTOR("no-two-factor");

  private final String key;

  Condition(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
