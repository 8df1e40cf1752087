package org.kitei.domain.catalogue;

/// The same words in both languages.
public record Bilingual(String ja, String en) {
  /// `ja` gives Japanese, anything else English.
  public String in(String language) {
    return language.equals("ja") ? ja : en;
  }
}
