package org.kitei.usecase.register;

import org.kitei.domain.register.ImportPlan;
import org.kitei.domain.shared.Message;

/// What came of importing a file.
public sealed interface ImportOutcome<R extends Record> {
  /// All of it was written, as one action.
  ///
  /// @param same how many lines said what was there already
  record Done<R extends Record>(int added, int changed, int same) implements ImportOutcome<R> {}

  /// Something in the file cannot be taken; nothing was changed.
  record Wrong<R extends Record>(ImportPlan<R> plan) implements ImportOutcome<R> {}

  /// It was stopped; nothing was changed.
  record Stopped<R extends Record>() implements ImportOutcome<R> {}

  /// Rows of the register are not written by hand, and the file says something new; nothing was
  /// changed.
  record NotHere<R extends Record>(Message reason) implements ImportOutcome<R> {}
}
