package org.kitei.domain.network;

import org.kitei.domain.shared.Keyed;

/// Which way data went.
public enum Direction implements Keyed {
  SENT("sent"),
  RECEIVED("received");

  private final String key;

  Direction(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
