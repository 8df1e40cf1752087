package org.kitei.domain.training;

import org.kitei.domain.shared.Keyed;

/// What somebody promised.
public enum PledgeKind implements Keyed {
  /// to have read and to follow the regulation and the manuals
  REGULATION("regulation"),
  /// to keep confidences
  IN_SERVICE("in-service"),
  /// to keep them after leaving, too
  ON_LEAVING("on-leaving");

  private final String key;

  PledgeKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
