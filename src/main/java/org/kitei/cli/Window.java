package org.kitei.cli;

/// The program with a window.
public interface Window {
  /// Shows it and returns when it was closed.
  ///
  /// @throws NoDisplay when this machine has nothing to show it on
  void show() throws NoDisplay;

  /// No screen can be reached; nothing was shown and nothing was touched.
  final class NoDisplay extends Exception {
    private static final long serialVersionUID = 1L;

    public NoDisplay(Throwable cause) {
      super(cause);
    }

    public NoDisplay() {}
  }
}
