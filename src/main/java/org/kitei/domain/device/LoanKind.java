package org.kitei.domain.device;

import org.kitei.domain.shared.Keyed;

/// What is lent.
public enum LoanKind implements Keyed {
  KEY("key"),
  CARD("card"),
  USB("usb"),
  TERMINAL("terminal"),
  OTHER("other");

  private final String key;

  LoanKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
