package org.kitei.domain.incident;

import org.kitei.domain.shared.Keyed;

/// How sure it is that a rule is as it says here.
public enum Certainty implements Keyed {
  /// it stands in the guideline itself
  ORIGINAL("original"),
  /// seen on a copy of the official page
  OFFICIAL("official"),
  /// seen in a transcript of the official paper
  TRANSCRIBED("transcribed"),
  /// seen in what others write about it
  SECONDARY("secondary"),
  /// nobody has confirmed it
  UNCONFIRMED("unconfirmed"),
  /// the institution set it itself
  OWN("own");

  private final String key;

  Certainty(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
