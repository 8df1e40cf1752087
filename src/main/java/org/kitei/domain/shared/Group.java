package org.kitei.domain.shared;

/// Whom a part of the guideline binds by its own words; narrower groups lie within wider ones.
public enum Group implements Keyed {
  /// 医療機関等
  MEDICAL_INSTITUTION("medical-institution"),
  /// 医療保険者等
  INSURER("insurer"),
  /// 健康保険組合 (with its API cloud provider), within the insurers
  HEALTH_INSURANCE_SOCIETY("health-insurance-society"),
  /// 国民健康保険組合, within the insurers
  NATIONAL_HEALTH_INSURANCE_SOCIETY("national-health-insurance-society"),
  /// 審査支払機関
  REVIEW_PAYMENT("review-payment"),
  /// 実施機関
  OPERATING_BODY("operating-body");

  private final String key;

  Group(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
