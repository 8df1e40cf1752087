package org.kitei.domain.catalogue;

import org.kitei.domain.shared.Keyed;

/// Where a piece of text comes from: the guideline itself or one of its model regulations.
public enum Source implements Keyed {
  GUIDELINE("guideline", "G"),
  /// for health insurance societies: e-application and claims
  A("A", "A"),
  /// for the other insurers: claims
  B("B", "B"),
  /// for medical institutions: eligibility and claims
  C("C", "C"),
  /// for medical institutions: claims
  D("D", "D");

  private final String key;
  private final String prefix;

  Source(String key, String prefix) {
    this.key = key;
    this.prefix = prefix;
  }

  @Override
  public String key() {
    return key;
  }

  /// What an entry's id begins with.
  public String prefix() {
    return prefix;
  }

  public boolean isModel() {
    return this != GUIDELINE;
  }

  /// The source whose ids begin with `prefix`.
  static Source withPrefix(String prefix) {
    return prefix.equals(GUIDELINE.prefix) ? GUIDELINE : Keyed.of(Source.class, prefix);
  }
}
