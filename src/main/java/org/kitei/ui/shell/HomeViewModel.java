package org.kitei.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.duty.ChapterState;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.duty.Status;
import org.kitei.ui.common.Destination;
import org.kitei.usecase.duty.NextStep;
import org.kitei.usecase.duty.StatusService;

/// What the home page says: the next step, and how each chapter stands.
final class HomeViewModel {
  private static final String CHECKLIST = "checklist";

  private final StatusService status;
  private final Supplier<LocalDate> today;
  private final Predicate<Destination> there;
  private Optional<StatusService.Report> report = Optional.empty();

  /// @param there whether the window has a screen at a destination
  HomeViewModel(StatusService status, Supplier<LocalDate> today, Predicate<Destination> there) {
    this.status = status;
    this.today = today;
    this.there = there;
  }

  /// Looks at the data anew.
  void refresh() {
    report = status.on(today.get());
  }

  LocalDate today() {
    return today.get();
  }

  NextStep step() {
    return NextStep.of(report);
  }

  /// Where the next step is done; empty when nothing is left.
  Optional<Destination> way() {
    return switch (step()) {
      case NextStep.SetUp ignored -> Optional.of(new Destination.Setup());
      case NextStep.Adopt ignored -> Optional.of(new Destination.Regulation());
      case NextStep.Fulfil fulfil -> Optional.of(way(fulfil.state()));
      case NextStep.Nothing ignored -> Optional.empty();
    };
  }

  /// The chapter's questions, else the register, else the guideline's words, else the checklist.
  private Destination way(RequirementState state) {
    String fix = state.requirement().fix();
    EntryId first = state.findings().getFirst().entry().id();
    return List.<Destination>of(
            new Destination.Chapter(state.requirement().chapter(), null),
            new Destination.Register(fix, null),
            Destination.Guideline.at(first))
        .stream()
        .filter(there)
        .findFirst()
        .orElse(new Destination.Papers(CHECKLIST));
  }

  /// Where a chapter is read and worked on; empty while there is no screen for it.
  Optional<Destination> way(ChapterState chapter) {
    return List.<Destination>of(
            new Destination.Chapter(chapter.chapter(), null),
            Destination.Guideline.chapter(Integer.toString(chapter.chapter())))
        .stream()
        .filter(there)
        .findFirst();
  }

  /// The chapters something of which applies, in their order.
  List<ChapterState> chapters() {
    return all().stream().filter(ChapterState::applies).toList();
  }

  /// The chapters nothing of which applies.
  List<ChapterState> foreign() {
    return all().stream().filter(chapter -> !chapter.applies()).toList();
  }

  /// What does not apply in chapters that otherwise do.
  List<RequirementState> exceptions() {
    return chapters().stream().flatMap(chapter -> chapter.notApplying().stream()).toList();
  }

  /// Whether everything chapter 1 asks for is there.
  boolean firstChapterDone() {
    return all().stream()
        .anyMatch(chapter -> chapter.chapter() == NextStep.FIRST && chapter.status() == Status.MET);
  }

  int met() {
    return chapters().stream().mapToInt(ChapterState::met).sum();
  }

  int applying() {
    return chapters().stream().mapToInt(ChapterState::applying).sum();
  }

  private List<ChapterState> all() {
    return report.map(known -> ChapterState.of(known.findings())).orElse(List.of());
  }
}
