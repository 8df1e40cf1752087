package org.kitei.domain.account;

import org.kitei.domain.shared.Keyed;

/// How one proves who one is.
public enum Authentication implements Keyed {
  PASSWORD("password"),
  /// such as a password and a card
  TWO_FACTOR("two-factor"),
  BIOMETRIC("biometric"),
  CARD("card"),
  CERTIFICATE("certificate");

  private final String key;

  Authentication(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /// Whether a password alone opens it, so that it has to be changed regularly (C-6-9).
  public boolean isPassword() {
    return this == PASSWORD;
  }
}
