package org.kitei.domain.regulation;

import org.kitei.domain.shared.Keyed;

/// The kinds of document an institution lays down.
public enum DocumentKind implements Keyed {
  /// 基本方針
  BASIC_POLICY("basic-policy"),
  /// 対策基準
  STANDARDS("standards"),
  /// 規程
  REGULATION("regulation"),
  /// 管理規程
  MANAGEMENT_RULES("management-rules"),
  /// 開発規程
  DEVELOPMENT_RULES("development-rules"),
  /// 監査規程
  AUDIT_RULES("audit-rules"),
  OTHER("other");

  private final String key;

  DocumentKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
