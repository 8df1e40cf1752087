package org.kitei.usecase.register;

import java.util.List;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Message;

/// What came of taking a row out of use, or of putting it back.
public sealed interface RetireOutcome {
  record Done() implements RetireOutcome {}

  /// Rows in use refer to it; nothing was changed.
  ///
  /// @param reason names the first of them
  /// @param rows all of them
  record StillNeeded(Message reason, List<Referring> rows) implements RetireOutcome {
    public StillNeeded {
      rows = List.copyOf(rows);
    }
  }

  /// The register's rows are written elsewhere, or the row cannot be put back; the sentence says
  /// why.
  record NotHere(Message reason) implements RetireOutcome {}

  /// A row that refers to another.
  record Referring(RegisterType<?> type, long id, String number) {}
}
