package org.kitei.domain.register;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Problem;

/// One line of what happened in a case. Lines are only ever added: a correction is a new line that
/// points at the old one.
///
/// @param subject the case, as in [CaseId#text]
/// @param at when it happened, in the days and hours of Asia/Tokyo
/// @param notedAt when it was written down
/// @param who who wrote it down
/// @param step key of the step taken, for [TimelineKind#STEP]
/// @param corrects the line that was wrong
@Register(key = "timeline", feature = "register", prefix = "T", internal = true)
public record TimelineEntry(
    @Max(80) String subject,
    LocalDateTime at,
    LocalDateTime notedAt,
    @Max(120) String who,
    TimelineKind kind,
    @Max(80) @Nullable String step,
    @Nullable @Private @Multiline String text,
    @Nullable Ref<TimelineEntry> corrects) {
  /// The component by which the lines of one case are found.
  public static final String SUBJECT = "subject";

  public TimelineEntry {
    if (at.isAfter(notedAt)) {
      throw new Unacceptable(List.of(Problem.at("at", "register.timeline.problem.future")));
    }
  }
}
