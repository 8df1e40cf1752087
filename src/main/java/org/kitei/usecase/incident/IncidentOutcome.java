package org.kitei.usecase.incident;

import java.util.List;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;

/// What came of doing something about an incident.
public sealed interface IncidentOutcome {
  record Done(Row<Incident> row) implements IncidentOutcome {}

  /// Nothing was saved; each problem names its field.
  record Refused(List<Problem> problems) implements IncidentOutcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// The incident does not stand so that this can be done; the sentence says what can.
  record NotNow(Message reason) implements IncidentOutcome {}
}
