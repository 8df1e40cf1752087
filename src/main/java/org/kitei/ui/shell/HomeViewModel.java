package org.kitei.ui.shell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.chapter.Pages;
import org.kitei.domain.duty.Basis;
import org.kitei.domain.duty.ChapterState;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.NextActions;
import org.kitei.domain.duty.RequirementState;
import org.kitei.domain.duty.Status;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.usecase.duty.ComingService;
import org.kitei.usecase.duty.StatementService;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.register.CaseLine;
import org.kitei.usecase.register.CaseViews;

/// What the home page says: what to do next, how each chapter stands, what is coming.
final class HomeViewModel {
  private static final int COMING_DAYS = 30;
  private static final String DOCUMENTS = "documents";
  private static final String CHECKLIST = "checklist";

  private final StatusService status;
  private final StatementService statements;
  private final ComingService days;
  private final CaseViews cases;
  private final Supplier<LocalDate> today;
  private final Predicate<Destination> there;
  private final Words words;
  private Optional<StatusService.Report> report = Optional.empty();

  /// @param there whether the window has a screen at a destination
  HomeViewModel(
      StatusService status,
      StatementService statements,
      ComingService days,
      CaseViews cases,
      Supplier<LocalDate> today,
      Predicate<Destination> there,
      Words words) {
    this.statements = statements;
    this.status = status;
    this.days = days;
    this.cases = cases;
    this.today = today;
    this.there = there;
    this.words = words;
  }

  /// Something that comes up.
  ///
  /// @param state the requirement it is about, or null for a row
  /// @param place the row, or null for a requirement
  record Coming(
      LocalDate day, String what, @Nullable RequirementState state, @Nullable Destination place) {}

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

  /// How it stands now.
  Optional<RequirementState> now(RequirementState state) {
    return RequirementState.of(findings()).stream()
        .filter(now -> now.requirement().id().equals(state.requirement().id()))
        .findFirst();
  }

  /// How many there are in all.
  int left() {
    return NextActions.all(findings(), today.get()).size();
  }

  int minutes() {
    return actions().stream().mapToInt(each -> each.requirement().remedy().minutes()).sum();
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

  /// The row of what is stated of it.
  Optional<Long> statement(RequirementState state) {
    return statements.statement(state.requirement().id()).map(Row::id);
  }

  /// Puts it off; what is wrong with that, or nothing when it was written.
  List<Problem> notYet(RequirementState state, LocalDate target) {
    return statements.notYet(state.requirement().id(), target);
  }

  /// The page of the chapter's questions that is about it, while nothing of it is there yet.
  Optional<Destination> page(RequirementState state) {
    return Optional.of(state.requirement().id())
        .filter(requirement -> state.status() == Status.NOT_YET)
        .flatMap(HomeViewModel::pageOf)
        .map(page -> (Destination) new Destination.Chapter(state.requirement().chapter(), page))
        .filter(there);
  }

  private static Optional<String> pageOf(String requirement) {
    return Pages.all().stream()
        .filter(page -> page.serves().contains(requirement))
        .map(Page::key)
        .findFirst();
  }

  /// Where it is put right: the register, else the guideline's words, else the checklist.
  Destination way(RequirementState state) {
    String fix = state.requirement().fix();
    if (fix.equals(DOCUMENTS)) {
      return new Destination.Regulation();
    }
    return List.<Destination>of(
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

  /// The open cases, the most pressing first.
  List<CaseLine> cases() {
    return isKnown() ? cases.open(words) : List.of();
  }

  /// What falls due or ends within 30 days or is past its day, the earliest first. What a row says
  /// and a requirement says of the same row is said once.
  List<Coming> coming() {
    if (!isKnown()) {
      return List.of();
    }
    LocalDate last = today.get().plusDays(COMING_DAYS);
    List<ComingService.Coming> rows = days.until(last, words);
    return Stream.concat(
            RequirementState.of(findings()).stream().flatMap(state -> coming(state, last, rows)),
            rows.stream().map(this::coming))
        .sorted(Comparator.comparing(Coming::day))
        .toList();
  }

  private Stream<Coming> coming(
      RequirementState state, LocalDate last, List<ComingService.Coming> rows) {
    return Stream.of(state.due(), state.until())
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo)
        .filter(day -> !day.isAfter(last))
        .filter(day -> rows.stream().noneMatch(row -> isSaid(row, day, state)))
        .map(day -> new Coming(day, title(state), state, null))
        .stream();
  }

  private static boolean isSaid(ComingService.Coming row, LocalDate day, RequirementState state) {
    Finding.Evidence seen = new Finding.Evidence(row.register().key(), row.number());
    return row.day().equals(day)
        && state.findings().stream().anyMatch(finding -> finding.evidence().contains(seen));
  }

  private Coming coming(ComingService.Coming row) {
    String what =
        words.say("shell.home.case", words.say(WordKeys.title(row.register())), row.label());
    return new Coming(
        row.day(), what, null, new Destination.Register(row.register().key(), row.row()));
  }

  private String title(RequirementState state) {
    return state.requirement().title().in(words.language());
  }

  /// How much of what comes up is past its day.
  int late() {
    return Math.toIntExact(
        coming().stream().filter(each -> each.day().isBefore(today.get())).count());
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
