package org.kitei.domain.catalogue;

import java.util.List;

/// A technical term with a gloss of at most 40 characters in Japanese.
///
/// @param jaWords how it is spelt where it occurs in Japanese
/// @param enWords how it is spelt where it occurs in English
public record Term(
    String id, Bilingual term, Bilingual gloss, List<String> jaWords, List<String> enWords) {
  public Term {
    jaWords = List.copyOf(jaWords);
    enWords = List.copyOf(enWords);
  }

  /// The spellings to look for in a text of `language`.
  public List<String> words(String language) {
    return language.equals("ja") ? jaWords : enWords;
  }
}
