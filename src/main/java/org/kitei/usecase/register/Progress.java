package org.kitei.usecase.register;

/// Told how far long work is, and asked whether to go on.
public interface Progress {
  /// @param done lines of the file so far
  /// @return whether to go on; when not, nothing was changed
  boolean at(int done, int all);

  /// For work that nobody watches.
  static Progress unwatched() {
    return (done, all) -> true;
  }
}
