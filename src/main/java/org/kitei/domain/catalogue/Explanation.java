package org.kitei.domain.catalogue;

/// What a clause asks, why, and an example: our words, beside the official wording.
public record Explanation(EntryId id, InOneLanguage ja, InOneLanguage en) {
  /// Short sentences of one language.
  public record InOneLanguage(String what, String why, String example) {}

  /// `ja` gives Japanese, anything else English.
  public InOneLanguage in(String language) {
    return language.equals("ja") ? ja : en;
  }
}
