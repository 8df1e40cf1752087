package org.kitei.domain.contact;

import org.kitei.domain.shared.Keyed;

/// Who answers for it.
public enum ResponsibleParty implements Keyed {
  INSTITUTION("institution"),
  VENDOR("vendor"),
  BOTH("both");

  private final String key;

  ResponsibleParty(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
