package org.kitei.domain.network;

import org.kitei.domain.shared.Keyed;

/// What a certificate proves to the other side.
public enum CertificateKind implements Keyed {
  /// of online claims
  CLAIMS("claims"),
  /// of eligibility checks
  ELIGIBILITY("eligibility"),
  /// of the e-application system
  ENROLMENT("enrolment"),
  SERVER("server"),
  PERSON("person"),
  OTHER("other");

  private final String key;

  CertificateKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
