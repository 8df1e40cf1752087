package org.kitei.domain.role;

import org.kitei.domain.shared.Keyed;

/// What somebody is responsible for, by the words of the models and the guideline.
public enum Role implements Keyed {
  SYSTEM_ADMINISTRATOR("system-administrator"),
  INFORMATION_MANAGER("information-manager"),
  OPERATIONS_MANAGER("operations-manager"),
  /// 責任者 of guideline 1(1)
  RESPONSIBLE("responsible"),
  /// 管理責任者 of guideline 2(1)
  MANAGING("managing");

  private final String key;

  Role(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
