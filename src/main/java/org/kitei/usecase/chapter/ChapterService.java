package org.kitei.usecase.chapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.chapter.Pages;
import org.kitei.domain.chapter.TypedAnswers;
import org.kitei.domain.duty.Control;
import org.kitei.domain.duty.ControlState;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.Status;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Problem;
import org.kitei.port.AuditLog;
import org.kitei.port.ChapterProgress;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.port.TypedPages;
import org.kitei.port.WriteGate;
import org.kitei.usecase.duty.StatementService;
import org.kitei.usecase.duty.StatusService;

/// Leads through a chapter page by page. What is answered goes into the registers, one transaction
/// a page; there is no second copy of it.
public final class ChapterService {
  private final RegisterStore store;
  private final WriteGate gate;
  private final StatusService status;
  private final AuditLog history;
  private final ChapterProgress progress;
  private final TypedPages typed;
  private final Proposals proposals;
  private final Present present;
  private final String who;

  public ChapterService(
      RegisterStore store,
      WriteGate gate,
      StatusService status,
      AuditLog history,
      ChapterProgress progress,
      TypedPages typed,
      Proposals proposals,
      Present present,
      String who) {
    this.store = store;
    this.gate = gate;
    this.status = status;
    this.history = history;
    this.progress = progress;
    this.typed = typed;
    this.proposals = proposals;
    this.present = present;
    this.who = who;
  }

  /// The chapter as it stands today; from the first opening its changes are counted. Empty while
  /// the institution has not said who it is.
  public Optional<ChapterView> open(int chapter) {
    Optional<ChapterView> view = status.on(present.today()).map(each -> states(each).view(chapter));
    if (view.isPresent() && progress.openedAt(chapter).isEmpty()) {
      progress.open(chapter, newestEntry());
    }
    return view;
  }

  /// What the page shows now.
  public PageView show(Page page) {
    StatusService.Report report = report();
    PageState state = states(report).of(page);
    Optional<Answers> kept =
        typed.kept(page.toString()).flatMap(rows -> TypedAnswers.read(page, rows));
    return new PageView(
        state,
        kept.orElseGet(() -> proposals.answers(page, report)),
        kept.isPresent(),
        proposals.suggestions(page, report),
        proposals.blanks(page, report));
  }

  /// Keeps what is being typed, sealed, so that it survives the end of the program.
  public void keep(Page page, Answers answers) {
    typed.keep(page.toString(), TypedAnswers.write(answers));
  }

  /// Saves the page into the registers.
  public PageOutcome next(Page page, Answers answers) {
    PageCheck check = new PageCheck(page, store, present.today());
    Answers prepared = check.prepared(answers);
    List<PageOutcome.At> problems = check.problems(prepared);
    if (!problems.isEmpty()) {
      return new PageOutcome.Refused(problems);
    }
    gate.write(
        new WriteGate.Action("chapter.action.answered", who),
        writing -> {
          new PageSave(writing, present.today()).write(page, prepared);
          writing.forget(page.toString());
          return page;
        });
    typed.drop(page.toString());
    return saved(page);
  }

  /// Puts what is open on the page off: it is meant to be done by `targetOn`.
  public PageOutcome notYet(Page page, LocalDate targetOn) {
    if (targetOn.isBefore(present.today())) {
      return new PageOutcome.Refused(
          List.of(
              new PageOutcome.At(
                  RegisterType.of(Control.class),
                  "",
                  Problem.at("targetOn", "chapter.problem.target-past"))));
    }
    return put(page, ControlState.NOT_YET, targetOn, "chapter.action.put-off");
  }

  /// Notes that a vendor has been asked about what is open on the page.
  public PageOutcome askVendor(Page page) {
    return put(page, ControlState.VENDOR, null, "chapter.action.vendor-asked");
  }

  /// What the last page shows.
  public Closing closing(int chapter) {
    StatusService.Report report = report();
    List<Page> pages = Pages.of(chapter);
    List<Finding> missing =
        pages.stream()
            .flatMap(page -> states(report).of(page).findings().stream())
            .filter(each -> each.status() != Status.MET)
            .toList();
    long since = progress.openedAt(chapter).orElseGet(this::newestEntry);
    List<AuditLog.Entry> entries =
        history.newest(Math.toIntExact(Math.max(0, newestEntry() - since)));
    return new Closing(
        new ChapterChanges(pages, store).of(entries),
        missing,
        pages.stream().flatMap(page -> page.papers().stream()).distinct().toList());
  }

  /// Ends the sitting; the next opening counts changes anew.
  public void close(int chapter) {
    progress.close(chapter);
  }

  private PageOutcome put(
      Page page, ControlState answer, @Nullable LocalDate targetOn, String action) {
    List<String> open =
        states(report()).of(page).findings().stream()
            .filter(each -> each.status() != Status.MET)
            .map(each -> each.requirement().id())
            .distinct()
            .toList();
    gate.write(
        new WriteGate.Action(action, who),
        writing -> {
          for (String requirement : open) {
            StatementService.put(
                writing,
                new Control(requirement, answer, null, present.today(), who, null, targetOn, null));
          }
          return page;
        });
    return saved(page);
  }

  private PageOutcome saved(Page page) {
    return new PageOutcome.Saved(states(report()).view(page.chapter()));
  }

  private PageStates states(StatusService.Report report) {
    return new PageStates(report, store);
  }

  private StatusService.Report report() {
    return status
        .on(present.today())
        .orElseThrow(() -> new IllegalStateException("the institution is not known yet"));
  }

  private long newestEntry() {
    return history.number();
  }
}
