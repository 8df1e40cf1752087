package org.kitei.usecase.regulation;

import java.util.List;
import org.kitei.domain.register.Row;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;

/// What came of adopting a regulation.
public sealed interface AdoptionOutcome {
  record Done(Row<Document> document) implements AdoptionOutcome {}

  /// Nothing was adopted.
  record Refused(List<Problem> problems) implements AdoptionOutcome {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// The set-up is not done, or the original has no model for the institution.
  record NotPossible(Message reason) implements AdoptionOutcome {}

  /// The text in force is the same to the letter; a second version of it would say nothing.
  record AlreadyInForce(int version) implements AdoptionOutcome {}
}
