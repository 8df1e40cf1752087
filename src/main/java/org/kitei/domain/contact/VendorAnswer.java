package org.kitei.domain.contact;

import org.kitei.domain.shared.Keyed;

/// What the vendor said.
public enum VendorAnswer implements Keyed {
  IN_PLACE("in-place"),
  PARTLY("partly"),
  NOT_IN_PLACE("not-in-place");

  private final String key;

  VendorAnswer(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
