package org.kitei.domain.account;

import org.kitei.domain.shared.Keyed;

/// What one may do with an account.
public enum Rights implements Keyed {
  USER("user"),
  ADMINISTRATOR("administrator");

  private final String key;

  Rights(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
