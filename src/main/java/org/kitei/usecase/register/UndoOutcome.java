package org.kitei.usecase.register;

import org.kitei.domain.shared.Message;

/// What came of taking back the last action.
public sealed interface UndoOutcome {
  /// @param said what was taken back
  record Done(Message said) implements UndoOutcome {}

  /// Nothing was changed; the sentence says why.
  record Refused(Message reason) implements UndoOutcome {}
}
