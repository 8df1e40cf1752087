package org.kitei.domain.role;

import org.kitei.domain.shared.Keyed;

/// How somebody works here.
public enum Employment implements Keyed {
  EMPLOYED("employed"),
  PART_TIME("part-time"),
  DISPATCHED("dispatched"),
  OUTSOURCED("outsourced"),
  OTHER("other");

  private final String key;

  Employment(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
