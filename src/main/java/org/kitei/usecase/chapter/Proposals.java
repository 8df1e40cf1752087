package org.kitei.usecase.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.Asks;
import org.kitei.domain.chapter.ChapterOne;
import org.kitei.domain.chapter.OfficerSlot;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleDuty;
import org.kitei.port.RegisterStore;
import org.kitei.port.StarterSource;
import org.kitei.usecase.duty.StatusService;

/// What stands on a page before anything is typed: the rows there, and drafts for those that are
/// not.
public final class Proposals {
  private final RegisterStore store;
  private final StarterSource source;

  public Proposals(RegisterStore store, StarterSource source) {
    this.store = store;
    this.source = source;
  }

  Answers answers(Page page, StatusService.Report report) {
    Starters starters = new Starters(store, source, report);
    if (page.equals(ChapterOne.OFFICERS)) {
      return new OfficerProposals(store, report, starters).answers();
    } else if (page.equals(ChapterOne.DUTIES)) {
      return duties(report, starters);
    }
    Answers answers = Answers.NONE;
    for (Asks<?> asks : page.asks()) {
      answers = withRows(answers, asks, starters);
    }
    return answers;
  }

  /// Rows that usually belong on the page and are not there.
  List<Draft<?>> suggestions(Page page, StatusService.Report report) {
    Starters starters = new Starters(store, source, report);
    if (page.equals(ChapterOne.BOUNDARIES) || page.equals(ChapterOne.CONTACTS)) {
      return page.asks().stream().flatMap(asks -> missing(asks, starters)).toList();
    } else if (page.equals(ChapterOne.EMERGENCY) && rows(EmergencyPlan.class).isEmpty()) {
      return List.copyOf(starters.offered(RegisterType.of(EmergencyPlan.class)).limit(1).toList());
    }
    return List.of();
  }

  private static Stream<Draft<?>> missing(Asks<?> asks, Starters starters) {
    return starters.missing(asks.register()).map(draft -> draft);
  }

  /// For each register asked, a row to begin with.
  List<Draft<?>> blanks(Page page, StatusService.Report report) {
    Starters starters = new Starters(store, source, report);
    return page.asks().stream().<Draft<?>>map(asks -> starters.blank(asks.register())).toList();
  }

  /// What each role answers for by the model in force, to be read and changed.
  private Answers duties(StatusService.Report report, Starters starters) {
    Answers answers = Answers.NONE;
    List<Role> roles =
        OfficerSlot.of(report.profile(), report.model()).stream()
            .map(OfficerSlot::role)
            .distinct()
            .toList();
    for (Role role : roles) {
      Optional<Row<RoleDuty>> there =
          rows(RoleDuty.class).stream().filter(row -> row.value().role() == role).findFirst();
      answers =
          there.isPresent()
              ? answers.there(there.get().id(), Draft.of(RoleDuty.class, there.get().value()))
              : answers.adding(duty(role, starters)).answers();
    }
    return answers;
  }

  private static Draft<RoleDuty> duty(Role role, Starters starters) {
    RegisterType<RoleDuty> type = RegisterType.of(RoleDuty.class);
    return starters
        .offered(type)
        .filter(each -> each.text("role").equals(role.key()))
        .findFirst()
        .orElseGet(() -> starters.blank(type).with("role", role.key()));
  }

  /// The rows there; of a register of which one row is asked, an empty one where there is none.
  private <R extends Record> Answers withRows(Answers answers, Asks<R> asks, Starters starters) {
    Answers all = answers;
    List<Row<R>> there = sorted(rows(asks.register().record()));
    for (Row<R> row : there) {
      all = all.there(row.id(), Draft.of(asks.register().record(), row.value()));
    }
    return there.isEmpty() && !asks.many()
        ? all.adding(starters.blank(asks.register())).answers()
        : all;
  }

  private static <R extends Record> List<Row<R>> sorted(List<Row<R>> rows) {
    List<Row<R>> sorted = new ArrayList<>(rows);
    sorted.sort(
        Comparator.comparingInt(
            row -> row.value() instanceof Contact contact ? contact.position() : 0));
    return sorted;
  }

  private <R extends Record> List<Row<R>> rows(Class<R> register) {
    return store.rows(register).stream().filter(Row::inUse).toList();
  }
}
