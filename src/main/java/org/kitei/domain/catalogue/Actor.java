package org.kitei.domain.catalogue;

import org.kitei.domain.shared.Keyed;

/// Who has to act, by the words of the sentence.
public enum Actor implements Keyed {
  /// 機関の長, 医院長, 理事長
  HEAD("head"),
  INSTITUTION("institution"),
  /// システム管理者
  SYSTEM_ADMINISTRATOR("system-administrator"),
  /// 情報管理責任者
  INFORMATION_MANAGER("information-manager"),
  /// 運用責任者
  OPERATIONS_MANAGER("operations-manager"),
  /// 利用者
  USER("user"),
  /// 業務に携わる全ての者
  EVERYONE("everyone"),
  /// the sentence has no subject, or asks nothing
  NONE("none");

  private final String key;

  Actor(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
