package org.kitei.port;

import java.util.function.Function;

/// The only way to write. One action is one transaction and one audit entry, or nothing at all.
public interface WriteGate {
  /// Runs `body` and commits what it wrote; whatever it throws leaves everything as it was.
  ///
  /// @throws StoreFailure when the file cannot take it (full disk, folder made read-only, …)
  <T> T write(Action action, Function<Writing, T> body);

  /// Runs actions that are committed together: each is an entry of its own, and whatever one of
  /// them throws leaves everything as it was before the first.
  ///
  /// @param actions calls [#write] on its own thread
  void together(Runnable actions);

  /// What is done and by whom, for the history.
  ///
  /// @param key word key of the action's sentence, such as `profile.action.saved`
  /// @param who the name given with `--as` or in the settings, else the account's
  record Action(String key, String who) {}
}
