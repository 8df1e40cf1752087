package org.kitei.storage.catalogue;

/// A line of the document as it is compared: how it is marked, and its wording.
record Line(Mark mark, String text) {
  /// What stands before a line.
  enum Mark {
    PLAIN,
    /// `- ・ `, `- `, `▶`: the copy is not consistent in the dot, so it is not told apart
    BULLET,
    /// a row of a table, its cells parted by tabs
    ROW
  }
}
