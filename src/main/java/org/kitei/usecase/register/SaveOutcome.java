package org.kitei.usecase.register;

import java.util.List;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;

/// What came of saving a row.
public sealed interface SaveOutcome<R extends Record> {
  record Saved<R extends Record>(Row<R> row) implements SaveOutcome<R> {}

  /// Nothing was saved; each problem names its field.
  record Refused<R extends Record>(List<Problem> problems) implements SaveOutcome<R> {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// Somebody changed the row while it was being edited; nothing was saved.
  ///
  /// @param now the row as it is now
  record ChangedMeanwhile<R extends Record>(Row<R> now) implements SaveOutcome<R> {}

  /// The register's rows are written elsewhere, or the row is gone; the sentence says where.
  record NotHere<R extends Record>(Message reason) implements SaveOutcome<R> {}
}
