package org.kitei.domain.paper;

import org.kitei.domain.shared.Keyed;

/// When a paper is reached for; lists are divided by it, in this order.
public enum Occasion implements Keyed {
  /// an inspection, or a look at oneself
  INSPECTION("inspection"),
  /// setting up: who, what, by which rules
  BEGINNING("beginning"),
  /// somebody joins or leaves
  PEOPLE("people"),
  /// every month or year
  REGULAR("regular"),
  /// it happened
  INCIDENT("incident"),
  /// a register on paper
  REGISTERS("registers");

  private final String key;

  Occasion(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
