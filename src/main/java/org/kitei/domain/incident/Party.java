package org.kitei.domain.incident;

import org.kitei.domain.shared.Keyed;

/// Whom to tell.
public enum Party implements Keyed {
  OPERATIONS_MANAGER("operations-manager"),
  MAINTENANCE("maintenance"),
  /// the ministry of health and the prefecture
  MINISTRY("ministry"),
  /// the personal information protection commission
  COMMISSION("commission"),
  /// those whom the information is about
  PERSONS("persons");

  private final String key;

  Party(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
