package org.kitei.domain.shared;

/// The three businesses the guideline speaks of (I 1).
public enum Business implements Keyed {
  /// オンライン資格確認等業務
  ELIGIBILITY("eligibility"),
  /// オンライン請求業務
  CLAIMS("claims"),
  /// 健康保険適用処理業務
  ENROLMENT("enrolment");

  private final String key;

  Business(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
