package org.kitei.ui.common;

/// A place to go in the window.
public sealed interface Destination {
  /// Two doors: begin, or look at the sample.
  record FirstStart() implements Destination {}

  /// The set-up, one question a page.
  record Setup() implements Destination {}

  /// The regulation, page by page.
  record Regulation() implements Destination {}
}
