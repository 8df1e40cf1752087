package org.kitei.usecase.chapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.chapter.Pages;
import org.kitei.domain.duty.Control;
import org.kitei.domain.duty.ControlState;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.Status;
import org.kitei.domain.register.Row;
import org.kitei.port.RegisterStore;
import org.kitei.usecase.duty.StatusService;

/// How the pages stand, by what the duties they serve say and what was stated of them.
final class PageStates {
  private final StatusService.Report report;
  private final List<Control> controls;

  PageStates(StatusService.Report report, RegisterStore store) {
    this.report = report;
    this.controls = store.rows(Control.class).stream().filter(Row::inUse).map(Row::value).toList();
  }

  /// A page that serves nothing this institution is bound to is left out.
  ChapterView view(int chapter) {
    List<PageState> pages =
        Pages.of(chapter).stream()
            .map(this::of)
            .filter(each -> each.page().isLast() || !each.findings().isEmpty())
            .toList();
    Page here =
        pages.stream()
            .filter(each -> each.standing() == Standing.OPEN || each.standing() == Standing.OVERDUE)
            .findFirst()
            .orElseGet(pages::getLast)
            .page();
    return new ChapterView(chapter, pages, here);
  }

  PageState of(Page page) {
    List<Finding> findings =
        report.findings().stream()
            .filter(each -> page.serves().contains(each.requirement().id()))
            .filter(each -> each.status() != Status.NOT_APPLICABLE)
            .toList();
    LocalDate due =
        findings.stream()
            .map(Finding::due)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
    return new PageState(page, standing(findings), due, findings);
  }

  private Standing standing(List<Finding> findings) {
    List<Finding> open = findings.stream().filter(each -> each.status() != Status.MET).toList();
    if (open.isEmpty()) {
      return Standing.DONE;
    }
    if (open.stream().anyMatch(each -> each.status() == Status.OVERDUE)) {
      return Standing.OVERDUE;
    }
    if (allIn(open, stated(each -> each.targetOn() != null || isAsked(each)))) {
      return allIn(open, stated(PageStates::isAsked)) ? Standing.VENDOR : Standing.LATER;
    }
    return Standing.OPEN;
  }

  private static boolean isAsked(Control control) {
    return control.state() == ControlState.VENDOR;
  }

  private Set<String> stated(Predicate<Control> which) {
    return controls.stream().filter(which).map(Control::requirement).collect(Collectors.toSet());
  }

  private static boolean allIn(List<Finding> findings, Set<String> requirements) {
    return findings.stream().allMatch(each -> requirements.contains(each.requirement().id()));
  }
}
