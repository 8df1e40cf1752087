package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Requirement;
import org.kitei.domain.shared.Message;

/// How one duty stands: what was seen, what is missing, why it binds, and where to mend it.
///
/// @param reason why the duty binds the institution, or why it does not apply
/// @param due the day by which it must be done, or null
/// @param until the last day on which what was seen holds, or null where it holds for ever
/// @param deeds what can be written to put it right
/// @param waiting whether what is missing was put off to a day to come, or a vendor is being asked
public record Finding(
    Entry entry,
    Requirement requirement,
    Status status,
    List<Evidence> evidence,
    List<Sentence> missing,
    Message reason,
    @Nullable LocalDate due,
    @Nullable LocalDate until,
    List<Deed> deeds,
    boolean waiting) {
  public Finding {
    evidence = List.copyOf(evidence);
    missing = List.copyOf(missing);
    deeds = List.copyOf(deeds);
  }

  /// A row that was seen.
  public record Evidence(String register, String row) {}
}
