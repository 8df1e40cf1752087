package org.kitei.usecase.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.kitei.domain.chapter.Answer;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.ChapterOne;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.RoleDuty;
import org.kitei.domain.role.Staff;
import org.kitei.port.Present;
import org.kitei.port.WriteGate;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;
import org.kitei.storage.network.JsonConnectionPacks;
import org.kitei.storage.starter.JsonStarters;
import org.kitei.usecase.MemoryStore;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.regulation.Regulations;

/// A clinic at its desk with the first chapter, and what its tests ask again and again.
abstract class ChapterDesk {
  static final JsonCatalogue CATALOGUE = new JsonCatalogue();
  static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  final MemoryStore store = new MemoryStore();
  ChapterService service = on(TODAY);

  @BeforeEach
  void aClinic() {
    profile(Profiles.clinic());
  }

  ChapterView boundaries() {
    PageView view = service.show(ChapterOne.BOUNDARIES);
    Answers.Added vendor =
        view.answers().adding(view.blank(Vendor.class).with("name", "見本商会").with("service", "保守"));
    Answers answers = vendor.answers();
    for (Draft<?> suggestion : suggested(Responsibility.class)) {
      answers =
          answers
              .adding(suggestion.with("vendor", vendor.handle()).with("confirmedOn", "R8.12.1"))
              .answers();
    }
    return saved(ChapterOne.BOUNDARIES, answers);
  }

  List<Draft<?>> suggested(Class<? extends Record> register) {
    return service.show(ChapterOne.BOUNDARIES).suggestions().stream()
        .filter(each -> each.type().record() == register)
        .toList();
  }

  void contacts(String... organisations) {
    PageView view = service.show(ChapterOne.CONTACTS);
    Answers answers = view.answers();
    for (String organisation : organisations) {
      answers =
          answers
              .adding(
                  view.blank(Contact.class)
                      .with("organisation", organisation)
                      .with("kind", organisation.equals("支払基金") ? "payment-fund" : "inside")
                      .with("phone", organisation.isEmpty() ? "" : "03-0000-0000")
                      .with("confirmedOn", "2026-12-01"))
              .answers();
    }
    saved(ChapterOne.CONTACTS, answers);
  }

  void appointAll() {
    Answers shown = service.show(ChapterOne.OFFICERS).answers();
    Answers.Added added = shown.adding(blankPerson().with("name", "例田 花子"));
    Answers answers = added.answers();
    for (Role role : List.of(Role.INFORMATION_MANAGER, Role.OPERATIONS_MANAGER)) {
      answers = answers.with(office(answers, role).with("person", added.handle()));
    }
    saved(ChapterOne.OFFICERS, answers);
  }

  Draft<Staff> blankPerson() {
    return service.show(ChapterOne.OFFICERS).blank(Staff.class);
  }

  static Answer<RoleAppointment> office(Answers answers, Role role) {
    return answers.of(RoleAppointment.class).stream()
        .filter(each -> each.draft().text("role").equals(role.key()))
        .findFirst()
        .orElseThrow();
  }

  static String text(Answers answers, Role role) {
    return answers.of(RoleDuty.class).stream()
        .filter(each -> each.draft().text("role").equals(role.key()))
        .map(each -> each.draft().text("responsibility"))
        .findFirst()
        .orElseThrow();
  }

  ChapterView saved(Page page, Answers answers) {
    PageOutcome outcome = service.next(page, answers);
    assertThat(outcome).isInstanceOf(PageOutcome.Saved.class);
    return ((PageOutcome.Saved) outcome).chapter();
  }

  <R extends Record> List<Row<R>> rows(Class<R> register) {
    return store.rows(register).stream().filter(Row::inUse).toList();
  }

  void profile(OrgProfile profile) {
    store.write(
        new WriteGate.Action("test.action", "test"),
        writing ->
            writing
                .only(OrgProfile.class)
                .map(row -> writing.update(row.id(), profile))
                .orElseGet(() -> writing.insert(profile)));
  }

  ChapterService on(LocalDate today) {
    return on(store, today);
  }

  static ChapterService on(MemoryStore store, LocalDate today) {
    Regulations regulations = new Regulations(store, store, CATALOGUE, new JsonFillings());
    return new ChapterService(
        store,
        store,
        new StatusService(store, store, CATALOGUE, new JsonConnectionPacks(), regulations),
        store,
        store,
        store,
        new Proposals(store, new JsonStarters()),
        new Day(today),
        "test");
  }

  private record Day(LocalDate today) implements Present {
    @Override
    public Instant now() {
      return Instant.EPOCH;
    }
  }
}
