package org.kitei.domain.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper as a value: what stands on it, not how it looks. Papers are in Japanese whatever the
/// screen's language.
///
/// @param key the document's key, such as `regulation`
/// @param title the title in one line, for the file's properties and lists
/// @param mark what the page margin says about its standing
/// @param foot the line in the page's foot beside the page number (institution, version), or null
/// @param wide true for A4 landscape
public record Paper(
    String key, String title, Mark mark, @Nullable String foot, boolean wide, List<Block> blocks) {

  /// A paper's standing: a draft carries a DRAFT mark on every page until it is adopted.
  public enum Mark {
    DRAFT,
    FINAL,
    /// Made to be filled in by hand, or the official text untouched.
    BLANK
  }

  public Paper {
    blocks = List.copyOf(blocks);
  }
}
