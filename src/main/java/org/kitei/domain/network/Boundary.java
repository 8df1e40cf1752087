package org.kitei.domain.network;

import org.kitei.domain.shared.Keyed;

/// What guards a boundary between networks.
public enum Boundary implements Keyed {
  FIREWALL("firewall"),
  UTM("utm"),
  /// a router that lets only what is needed through
  ROUTER("router"),
  /// the provider guards it
  PROVIDER("provider");

  private final String key;

  Boundary(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
