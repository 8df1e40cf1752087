package org.kitei.domain.contact;

import org.kitei.domain.shared.Keyed;

/// Whom one reaches there.
public enum ContactKind implements Keyed {
  INSIDE("inside"),
  PAYMENT_FUND("payment-fund"),
  FEDERATION("federation"),
  LINE_PROVIDER("line-provider"),
  MAINTENANCE("maintenance"),
  HELP_DESK("help-desk"),
  MINISTRY("ministry"),
  COMMISSION("commission"),
  POLICE("police"),
  OTHER("other");

  private final String key;

  ContactKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
