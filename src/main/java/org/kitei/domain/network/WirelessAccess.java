package org.kitei.domain.network;

import org.kitei.domain.shared.Keyed;

/// What keeps strangers off a wireless LAN.
public enum WirelessAccess implements Keyed {
  CERTIFICATE("certificate"),
  /// everybody logs on for himself
  USER("user"),
  /// one for all
  PASSPHRASE("passphrase"),
  /// only known devices
  DEVICE_LIST("device-list"),
  /// patients and visitors have a network of their own
  GUESTS_APART("guests-apart");

  private final String key;

  WirelessAccess(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
