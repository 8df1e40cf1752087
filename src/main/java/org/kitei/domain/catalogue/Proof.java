package org.kitei.domain.catalogue;

import org.kitei.domain.shared.Keyed;

/// What shows that a requirement is met.
public enum Proof implements Keyed {
  /// computed from rows
  REGISTER("register"),
  /// an adopted version covers it
  DOCUMENT("document"),
  /// the head states it
  ATTESTATION("attestation");

  private final String key;

  Proof(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
