package org.kitei.domain.device;

import org.kitei.domain.shared.Keyed;

/// What kind of device it is.
public enum DeviceKind implements Keyed {
  DESKTOP("desktop"),
  LAPTOP("laptop"),
  TABLET("tablet"),
  CARD_READER("card-reader"),
  SERVER("server"),
  ROUTER("router"),
  FIREWALL("firewall"),
  SWITCH("switch"),
  ACCESS_POINT("access-point"),
  PRINTER("printer"),
  STORAGE("storage"),
  OTHER("other");

  private final String key;

  DeviceKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
