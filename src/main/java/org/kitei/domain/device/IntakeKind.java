package org.kitei.domain.device;

import org.kitei.domain.shared.Keyed;

/// When something is checked before it comes in (C 4-3).
public enum IntakeKind implements Keyed {
  /// 本システム導入時
  INTRODUCTION("introduction"),
  /// 適切に管理されていないメディア使用時
  MEDIUM("medium"),
  /// 外部からの情報受領時
  RECEIPT("receipt");

  private final String key;

  IntakeKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
