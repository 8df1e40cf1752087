package org.kitei.domain.network;

import org.kitei.domain.shared.Keyed;

/// What an environment apart from operation is for.
public enum Environment implements Keyed {
  DEVELOPMENT("development"),
  TEST("test"),
  DEVELOPMENT_AND_TEST("development-and-test");

  private final String key;

  Environment(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
