package org.kitei.domain.profile;

import org.kitei.domain.shared.Keyed;

/// What a law or guideline is to an institution.
public enum LawKind implements Keyed {
  /// the guideline this program is about
  THIS_GUIDELINE("this-guideline"),
  /// 医療情報システムの安全管理に関するガイドライン
  SAFETY_GUIDELINE("safety-guideline"),
  /// 個人情報の保護に関する法律
  PRIVACY_LAW("privacy-law"),
  /// the guidance on personal information for its kind of institution
  PRIVACY_GUIDANCE("privacy-guidance"),
  /// 行政手続におけるオンラインによる本人確認の手法に関するガイドライン
  IDENTITY_GUIDELINE("identity-guideline"),
  LAW("law"),
  NOTICE("notice"),
  OTHER("other");

  private final String key;

  LawKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
