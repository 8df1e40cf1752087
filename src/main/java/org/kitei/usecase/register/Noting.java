package org.kitei.usecase.register;

import org.kitei.domain.shared.Message;

/// Rows that the program can write into a register by itself, from what it knows today. Written
/// twice on a day they are there once.
public interface Noting {
  /// The register it is for.
  Class<? extends Record> register();

  /// What the button says.
  Message offer();

  /// Writes the rows, as one action.
  Outcome note();

  /// What came of it.
  sealed interface Outcome {
    /// The sentence says what was written.
    record Done(Message sentence) implements Outcome {}

    /// Nothing was written; the sentence says why.
    record Refused(Message reason) implements Outcome {}
  }
}
