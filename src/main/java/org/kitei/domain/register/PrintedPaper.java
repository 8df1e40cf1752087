package org.kitei.domain.register;

import java.time.LocalDate;

/// When a paper that is kept at hand was last printed, so that an old copy is known as old.
///
/// @param paper its key
@Register(key = "printed_papers", feature = "register", prefix = "PP", internal = true)
public record PrintedPaper(@Max(80) String paper, LocalDate printedOn) {
  /// The component by which it is found.
  public static final String PAPER = "paper";
}
