package org.kitei.domain.network;

import org.kitei.domain.shared.Keyed;

/// How the inner network is divided (C-T-6).
public enum Separation implements Keyed {
  PHYSICAL("physical"),
  LOGICAL("logical"),
  NONE("none");

  private final String key;

  Separation(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
