package org.kitei.usecase.duty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kitei.domain.duty.ChapterState;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.usecase.duty.StatusService.Report;

/// The one thing to do next: first say who one is, then adopt the regulation, then what is open,
/// chapter 1 before the rest, for everything else leans on the people it names.
public sealed interface NextStep {
  /// Answer the six questions.
  record SetUp() implements NextStep {}

  /// Adopt the regulation that was filled in.
  record Adopt() implements NextStep {}

  /// Put right what is open first.
  ///
  /// @param open how many requirements are open in its chapter
  record Fulfil(RequirementState state, int open) implements NextStep {
    public int chapter() {
      return state.requirement().chapter();
    }
  }

  /// Everything that applies is met.
  record Nothing() implements NextStep {}

  /// @param report empty while the institution has not said who it is
  static NextStep of(Optional<Report> report) {
    return report.map(NextStep::of).orElseGet(SetUp::new);
  }

  private static NextStep of(Report report) {
    if (report.adopted().isEmpty() && report.model() instanceof ModelChoice.Model) {
      return new Adopt();
    }
    return ChapterState.of(report.findings()).stream()
        .sorted(Comparator.comparing(chapter -> chapter.chapter() != FIRST))
        .flatMap(chapter -> chapter.firstOpen().map(open -> fulfil(chapter, open)).stream())
        .findFirst()
        .orElseGet(Nothing::new);
  }

  /// The chapter everything else leans on.
  int FIRST = 1;

  private static NextStep fulfil(ChapterState chapter, RequirementState open) {
    List<RequirementState> all =
        chapter.requirements().stream().filter(RequirementState::isOpen).toList();
    return new Fulfil(open, all.size());
  }
}
