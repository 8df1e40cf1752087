package org.kitei.domain.network;

import org.kitei.domain.shared.Keyed;

/// How a wireless LAN is encrypted.
public enum WirelessEncryption implements Keyed {
  WPA3("wpa3"),
  WPA2("wpa2"),
  /// can be broken
  WPA("wpa"),
  /// can be broken
  WEP("wep"),
  NONE("none");

  private final String key;

  WirelessEncryption(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /// Whether it keeps what is sent from others.
  public boolean protects() {
    return this == WPA3 || this == WPA2;
  }
}
