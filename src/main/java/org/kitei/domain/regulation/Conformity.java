package org.kitei.domain.regulation;

import org.kitei.domain.shared.Keyed;

/// How a development was found to follow the rules.
public enum Conformity implements Keyed {
  CONFORMS("conforms"),
  PARTLY("partly"),
  DOES_NOT("does-not");

  private final String key;

  Conformity(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
