package org.kitei.domain.profile;

import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Keyed;

/// The three systems the guideline speaks of (I 1), one for each business.
public enum UsedSystem implements Keyed {
  /// オンライン資格確認等システム
  ELIGIBILITY("eligibility"),
  /// オンライン請求システム
  CLAIMS("claims"),
  /// 健保組合電子申請システム
  ENROLMENT("enrolment");

  private final String key;

  UsedSystem(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  static UsedSystem of(Business business) {
    return switch (business) {
      case ELIGIBILITY -> ELIGIBILITY;
      case CLAIMS -> CLAIMS;
      case ENROLMENT -> ENROLMENT;
    };
  }
}
