package org.kitei.domain.duty;

import java.util.List;

/// A finding, and what was asked to come to it.
record Judged(Finding finding, List<Question> asked) {
  Judged {
    asked = List.copyOf(asked);
  }

  /// Whether it may be another after the edits.
  boolean isTouchedBy(List<Edit> edits) {
    return asked.stream().anyMatch(question -> edits.stream().anyMatch(question::isTouchedBy));
  }
}
