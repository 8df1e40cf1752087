package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Requirement;

/// How a duty that binds stands.
///
/// @param due the day by which it must be done, or null
/// @param until the last day on which what was seen holds, or null where it holds for ever
/// @param deeds what can be written to put it right
/// @param waiting whether what is missing was put off to a day to come, or a vendor is being asked
record Verdict(
    Status status,
    List<Finding.Evidence> evidence,
    List<Sentence> missing,
    @Nullable LocalDate due,
    @Nullable LocalDate until,
    List<Deed> deeds,
    boolean waiting) {
  Verdict {
    evidence = List.copyOf(evidence);
    missing = List.copyOf(missing);
    deeds = List.copyOf(deeds);
  }

  /// What the requirement's rule says of the entry, and what was stated beside it.
  static Verdict on(Grounds grounds, Entry entry, Facts facts, LocalDate today) {
    Requirement requirement =
        grounds.catalogue().requirement(Objects.requireNonNull(entry.requirement()));
    Look look = new Look(grounds, requirement, entry, facts, today);
    Rules.of(requirement.id()).judge(look);
    return Stated.of(requirement.id(), look.verdict(), facts, today);
  }
}
