package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Requirement;

/// How a duty that binds stands.
///
/// @param due the day by which it must be done, or null
record Verdict(
    Status status,
    List<Finding.Evidence> evidence,
    List<Sentence> missing,
    @Nullable LocalDate due) {
  Verdict {
    evidence = List.copyOf(evidence);
    missing = List.copyOf(missing);
  }

  /// What the requirement's rule says of the entry, and what was stated beside it.
  static Verdict on(Requirement requirement, Entry entry, Facts facts, LocalDate today) {
    Look look = new Look(requirement, entry, facts, today);
    Rules.of(requirement.id()).judge(look);
    return Stated.of(requirement.id(), look.verdict(), facts, today);
  }
}
