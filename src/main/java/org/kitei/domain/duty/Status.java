package org.kitei.domain.duty;

import org.kitei.domain.shared.Keyed;

/// How a duty stands on a day.
public enum Status implements Keyed {
  MET("met"),
  PARTLY("partly"),
  NOT_YET("not-yet"),
  OVERDUE("overdue"),
  NOT_APPLICABLE("not-applicable");

  private final String key;

  Status(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
