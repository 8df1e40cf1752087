package org.kitei.domain.asset;

import org.kitei.domain.shared.Keyed;

/// The three classes of the model regulations. C calls them by three names (4-2 重要性分類, 5-6
/// 重要度に応じた分類, 6-7 機密性分類); they are one.
public enum InformationClass implements Keyed {
  /// 厳秘
  STRICTLY_CONFIDENTIAL("strictly-confidential"),
  /// 秘密
  CONFIDENTIAL("confidential"),
  /// 公開
  PUBLIC("public");

  private final String key;

  InformationClass(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
