package org.kitei.domain.regulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An adopted document as it was on that day, for ever.
///
/// @param articles its text, each with the catalogue entries it carries
/// @param pdf the paper, or a scan of it, or null when only its place is known
public record FrozenDocument(List<Article> articles, @Nullable Pdf pdf) {
  public FrozenDocument {
    articles = List.copyOf(articles);
  }
}
