package org.kitei.usecase.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.Asks;
import org.kitei.domain.chapter.ChapterOne;
import org.kitei.domain.chapter.OfficerSlot;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleDuty;
import org.kitei.domain.shared.Words;
import org.kitei.port.RegisterStore;
import org.kitei.usecase.duty.StatusService;

/// What stands on a page before anything is typed: the rows there, and drafts for those that are
/// not.
public final class Proposals {
  private final RegisterStore store;
  private final Words japanese;

  /// @param japanese the words the records are written in
  public Proposals(RegisterStore store, Words japanese) {
    this.store = store;
    this.japanese = japanese;
  }

  Answers answers(Page page, StatusService.Report report) {
    if (page.equals(ChapterOne.OFFICERS)) {
      return new OfficerProposals(store, report).answers();
    } else if (page.equals(ChapterOne.DUTIES)) {
      return duties(report);
    } else if (page.equals(ChapterOne.EMERGENCY)) {
      return plan(report);
    }
    Answers answers = Answers.NONE;
    for (Asks<?> asks : page.asks()) {
      answers = withRows(answers, asks.register().record());
    }
    return answers;
  }

  /// Rows that usually belong on the page and are not there.
  List<Draft<?>> suggestions(Page page, StatusService.Report report) {
    Starters starters = new Starters(store, japanese, report);
    if (page.equals(ChapterOne.BOUNDARIES)) {
      Set<String> there = texts(Responsibility.class, "item");
      return List.copyOf(
          starters.responsibilities().filter(each -> !there.contains(each.text("item"))).toList());
    } else if (page.equals(ChapterOne.CONTACTS)) {
      Set<String> there = texts(Contact.class, "kind");
      return List.copyOf(
          starters.contacts().filter(each -> !there.contains(each.text("kind"))).toList());
    } else if (page.equals(ChapterOne.EMERGENCY)) {
      return rows(EmergencyPlan.class).isEmpty() ? List.of(starters.plan()) : List.of();
    }
    return List.of();
  }

  /// For each register asked, a row to begin with.
  List<Draft<?>> blanks(Page page, StatusService.Report report) {
    Starters starters = new Starters(store, japanese, report);
    return page.asks().stream().<Draft<?>>map(asks -> starters.blank(asks.register())).toList();
  }

  private Answers duties(StatusService.Report report) {
    DutyTexts texts = new DutyTexts(japanese, report);
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
              : answers.adding(duty(role, texts, report)).answers();
    }
    return answers;
  }

  private static Draft<RoleDuty> duty(Role role, DutyTexts texts, StatusService.Report report) {
    return Draft.of(
        RoleDuty.class,
        new RoleDuty(
            role,
            texts.responsibility(role),
            texts.authority(role),
            role == Role.SYSTEM_ADMINISTRATOR,
            report.date(),
            report.profile().head(),
            1));
  }

  private Answers plan(StatusService.Report report) {
    Answers there = withRows(Answers.NONE, EmergencyPlan.class);
    Starters starters = new Starters(store, japanese, report);
    return there.rows().isEmpty() ? there.adding(starters.emptyPlan()).answers() : there;
  }

  private <R extends Record> Answers withRows(Answers answers, Class<R> register) {
    Answers all = answers;
    for (Row<R> row : sorted(rows(register))) {
      all = all.there(row.id(), Draft.of(register, row.value()));
    }
    return all;
  }

  private static <R extends Record> List<Row<R>> sorted(List<Row<R>> rows) {
    List<Row<R>> sorted = new ArrayList<>(rows);
    sorted.sort(
        Comparator.comparingInt(
            row -> row.value() instanceof Contact contact ? contact.position() : 0));
    return sorted;
  }

  private <R extends Record> Set<String> texts(Class<R> register, String field) {
    Stream<Draft<R>> drafts = rows(register).stream().map(row -> Draft.of(register, row.value()));
    return drafts.map(draft -> draft.text(field)).collect(Collectors.toSet());
  }

  private <R extends Record> List<Row<R>> rows(Class<R> register) {
    return store.rows(register).stream().filter(Row::inUse).toList();
  }
}
