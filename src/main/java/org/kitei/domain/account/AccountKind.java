package org.kitei.domain.account;

import org.kitei.domain.shared.Keyed;

/// Whose an account is.
public enum AccountKind implements Keyed {
  PERSONAL("personal"),
  /// several people use one ID
  SHARED("shared"),
  /// a device or a program logs on
  SERVICE("service");

  private final String key;

  AccountKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
