package org.kitei.ui.regulation;

import org.kitei.domain.catalogue.Source;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.shared.Message;

/// How things stand with the institution's regulation.
public sealed interface Standing {
  /// Filled in, not adopted.
  record Draft(Source model) implements Standing {}

  /// Adopted in Kitei.
  ///
  /// @param inForce false while the day it applies from lies ahead
  /// @param outdated whether the answers have changed so that a new version would read otherwise
  record Adopted(Document document, boolean inForce, boolean outdated) implements Standing {}

  /// Laid down outside Kitei.
  ///
  /// @param place where the paper is
  /// @param hasFile whether a scan was entered
  record OnPaper(Document document, String place, boolean hasFile) implements Standing {}

  /// The original has no model for the institution; the sentence says why.
  record None(Message reason) implements Standing {}

  /// Whether there is a paper to look at.
  default boolean hasPaper() {
    return switch (this) {
      case Draft ignored -> true;
      case Adopted ignored -> true;
      case OnPaper paper -> paper.hasFile();
      case None ignored -> false;
    };
  }
}
