package org.kitei.ui.shell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Proof;
import org.kitei.domain.duty.Basis;
import org.kitei.domain.duty.ChapterState;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.NextActions;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.shared.Problem;
import org.kitei.ui.common.Destination;
import org.kitei.usecase.duty.StatementService;
import org.kitei.usecase.duty.StatusService;

/// What the home page says: what to do next, how each chapter stands, what is coming.
final class HomeViewModel {
  private static final int COMING_DAYS = 30;
  private static final String DOCUMENTS = "documents";
  private static final String CHECKLIST = "checklist";

  private final StatusService status;
  private final StatementService statements;
  private final Supplier<LocalDate> today;
  private final Predicate<Destination> there;
  private Optional<StatusService.Report> report = Optional.empty();

  /// @param there whether the window has a screen at a destination
  HomeViewModel(
      StatusService status,
      StatementService statements,
      Supplier<LocalDate> today,
      Predicate<Destination> there) {
    this.statements = statements;
    this.status = status;
    this.today = today;
    this.there = there;
  }

  /// Something that falls due.
  record Coming(LocalDate day, RequirementState state) {}

  /// Looks at the data anew.
  void refresh() {
    report = status.on(today.get());
  }

  LocalDate today() {
    return today.get();
  }

  /// Whether the institution has said who it is.
  boolean isKnown() {
    return report.isPresent();
  }

  /// At most three, the most pressing first.
  List<RequirementState> actions() {
    return NextActions.now(findings(), today.get());
  }

  /// How many there are in all.
  int left() {
    return NextActions.all(findings(), today.get()).size();
  }

  int minutes() {
    return actions().stream().mapToInt(each -> each.requirement().remedy().minutes()).sum();
  }

  /// Whether the head states it, and can do so here.
  static boolean isStated(RequirementState state) {
    return state.requirement().proof() == Proof.ATTESTATION;
  }

  /// The day to confirm again that is proposed.
  LocalDate again() {
    return statements.again();
  }

  /// Measures the new model no longer asks for, while nobody has said whether they go on.
  List<Entry> dropped() {
    return isKnown() ? statements.droppedMeasures() : List.of();
  }

  void keep(Entry measure, boolean kept) {
    statements.keep(measure, kept);
  }

  /// States that it is met; what is wrong with that, or nothing when it was written.
  List<Problem> done(
      RequirementState state, Basis basis, LocalDate again, @Nullable String evidence) {
    return statements.done(state.requirement().id(), basis, again, evidence);
  }

  /// Puts it off; what is wrong with that, or nothing when it was written.
  List<Problem> notYet(RequirementState state, LocalDate target) {
    return statements.notYet(state.requirement().id(), target);
  }

  /// Where it is put right: the chapter's questions, else the register, else the guideline's words,
  /// else the checklist.
  Destination way(RequirementState state) {
    String fix = state.requirement().fix();
    if (fix.equals(DOCUMENTS)) {
      return new Destination.Regulation();
    }
    return List.<Destination>of(
            new Destination.Chapter(state.requirement().chapter(), null),
            new Destination.Register(fix, null),
            Destination.Guideline.at(state.findings().getFirst().entry().id()))
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

  /// What falls due within 30 days or is past its day, the earliest first.
  List<Coming> coming() {
    LocalDate last = today.get().plusDays(COMING_DAYS);
    return RequirementState.of(findings()).stream()
        .flatMap(state -> state.due().map(day -> new Coming(day, state)).stream())
        .filter(each -> !each.day().isAfter(last))
        .sorted(Comparator.comparing(Coming::day))
        .toList();
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

  int met() {
    return chapters().stream().mapToInt(ChapterState::met).sum();
  }

  int applying() {
    return chapters().stream().mapToInt(ChapterState::applying).sum();
  }

  private List<ChapterState> all() {
    return ChapterState.of(findings());
  }

  private List<Finding> findings() {
    return report.map(StatusService.Report::findings).orElse(List.of());
  }
}
