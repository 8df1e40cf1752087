package org.kitei.domain.contact;

import org.kitei.domain.shared.Keyed;

/// How one reaches it.
public enum ContactMethod implements Keyed {
  PHONE("phone"),
  EMAIL("email"),
  WEB("web"),
  VISIT("visit");

  private final String key;

  ContactMethod(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
