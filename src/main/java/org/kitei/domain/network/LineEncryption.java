package org.kitei.domain.network;

import org.kitei.domain.shared.Keyed;

/// How what runs over a line is kept from being read.
public enum LineEncryption implements Keyed {
  IPSEC("ipsec"),
  TLS("tls"),
  /// nobody else is on the line
  CLOSED("closed"),
  NONE("none");

  private final String key;

  LineEncryption(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
