package org.kitei.usecase.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitei.domain.chapter.Answer;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.ChapterOne;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.duty.Control;
import org.kitei.domain.duty.ControlState;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.RoleDuty;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Business;
import org.kitei.usecase.MemoryStore;

class ChapterServiceTest extends ChapterDesk {
  @Test
  void withoutAProfileNothingOpens() {
    MemoryStore empty = new MemoryStore();
    assertThat(on(empty, TODAY).open(1)).isEmpty();
  }

  @Test
  void theChapterOpensAtTheFirstPageWithSomethingToAnswer() {
    ChapterView chapter = service.open(1).orElseThrow();
    assertThat(chapter.pages()).extracting(PageState::page).hasSize(7).endsWith(ChapterOne.LAST);
    assertThat(chapter.state(ChapterOne.HEAD).standing()).isEqualTo(Standing.DONE);
    assertThat(chapter.here()).isEqualTo(ChapterOne.OFFICERS);
    assertThat(chapter.after(ChapterOne.LAST)).isEqualTo(ChapterOne.LAST);
    assertThat(chapter.before(ChapterOne.OFFICERS)).isEqualTo(ChapterOne.HEAD);
  }

  @Test
  void theHeadIsProposedAsSystemAdministratorAndBecomesStaff() {
    Answers proposed = service.show(ChapterOne.OFFICERS).answers();
    assertThat(proposed.of(Staff.class))
        .extracting(each -> each.draft().text("name"))
        .containsExactly("見本 一郎");
    assertThat(proposed.of(RoleAppointment.class))
        .extracting(each -> each.draft().text("role"))
        .containsExactly("system-administrator", "information-manager", "operations-manager");
    ChapterView chapter = saved(ChapterOne.OFFICERS, proposed);
    assertThat(rows(Staff.class)).extracting(row -> row.value().name()).containsExactly("見本 一郎");
    assertThat(rows(RoleAppointment.class)).hasSize(1);
    assertThat(rows(RoleAppointment.class).getFirst().value().jobTitle()).isEqualTo("院長");
    assertThat(store.actions()).hasSize(2);
    assertThat(chapter.here()).isEqualTo(ChapterOne.OFFICERS);
  }

  @Test
  void somebodyNewIsAddedWithTheOfficeInOneAction() {
    appointAll();
    assertThat(rows(Staff.class)).hasSize(2);
    assertThat(rows(RoleAppointment.class)).hasSize(3);
    assertThat(store.actions()).hasSize(2);
    assertThat(service.open(1).orElseThrow().state(ChapterOne.OFFICERS).standing())
        .isEqualTo(Standing.DONE);
  }

  @Test
  void aSocietyHasFourOfficersBesideTheAdministrator() {
    profile(
        Profiles.of(InstitutionKind.HEALTH_INSURANCE_SOCIETY, Business.CLAIMS, Business.ENROLMENT));
    List<Answer<RoleAppointment>> offices =
        service.show(ChapterOne.OFFICERS).answers().of(RoleAppointment.class);
    assertThat(offices).hasSize(5);
    assertThat(offices)
        .extracting(each -> each.draft().text("system"))
        .containsExactly("all", "claims", "claims", "enrolment", "enrolment");
  }

  @Test
  void whoIsReplacedIsDismissedAndStaysInTheRegister() {
    appointAll();
    service = on(TODAY.plusDays(30));
    Answers shown = service.show(ChapterOne.OFFICERS).answers();
    Answers.Added added = shown.adding(blankPerson().with("name", "仮山 次郎"));
    Answer<RoleAppointment> operations = office(added.answers(), Role.OPERATIONS_MANAGER);
    saved(ChapterOne.OFFICERS, added.answers().with(operations.with("person", added.handle())));
    List<RoleAppointment> held =
        rows(RoleAppointment.class).stream()
            .map(Row::value)
            .filter(each -> each.role() == Role.OPERATIONS_MANAGER)
            .toList();
    assertThat(held)
        .extracting(RoleAppointment::dismissedOn)
        .containsExactly(TODAY.plusDays(30), null);
    assertThat(held)
        .extracting(RoleAppointment::appointedOn)
        .containsExactly(TODAY, TODAY.plusDays(30));
    assertThat(service.show(ChapterOne.OFFICERS).answers().of(RoleAppointment.class)).hasSize(3);
  }

  @Test
  void nobodyIsAppointedBeforeTheOneReplaced() {
    appointAll();
    service = on(TODAY.plusDays(30));
    Answers shown = service.show(ChapterOne.OFFICERS).answers();
    Answers.Added added = shown.adding(blankPerson().with("name", "仮山 次郎"));
    Answer<RoleAppointment> operations =
        office(added.answers(), Role.OPERATIONS_MANAGER)
            .with("person", added.handle())
            .with("appointedOn", "2026-11-30");
    assertThat(service.next(ChapterOne.OFFICERS, added.answers().with(operations)))
        .isInstanceOfSatisfying(
            PageOutcome.Refused.class,
            refused ->
                assertThat(refused.problems().getFirst().problem().why().key())
                    .isEqualTo("chapter.problem.before-former"));
    assertThat(rows(Staff.class)).hasSize(2);
  }

  @Test
  void aProblemIsSaidAtItsFieldAndNothingIsSaved() {
    Answers shown = service.show(ChapterOne.OFFICERS).answers();
    Answer<RoleAppointment> first = shown.of(RoleAppointment.class).getFirst();
    PageOutcome outcome =
        service.next(ChapterOne.OFFICERS, shown.with(first.with("appointedOn", "きのう")));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            PageOutcome.Refused.class,
            refused -> {
              assertThat(refused.problems()).hasSize(1);
              assertThat(refused.problems().getFirst().handle()).isEqualTo(first.handle());
              assertThat(refused.problems().getFirst().problem().field()).isEqualTo("appointedOn");
            });
    assertThat(store.actions()).hasSize(1);
  }

  @Test
  void aReferenceToNobodyIsRefused() {
    Answers shown = service.show(ChapterOne.OFFICERS).answers();
    for (String wrong : List.of("+9", "77", "だれか", "9".repeat(30))) {
      Answer<RoleAppointment> first = shown.of(RoleAppointment.class).getFirst();
      assertThat(service.next(ChapterOne.OFFICERS, shown.with(first.with("person", wrong))))
          .as(wrong)
          .isInstanceOf(PageOutcome.Refused.class);
    }
  }

  @Test
  void whatWasTypedIsKeptUntilThePageIsSaved() {
    Answers shown = service.show(ChapterOne.DUTIES).answers();
    Answer<RoleDuty> first = shown.of(RoleDuty.class).getFirst();
    service.keep(ChapterOne.DUTIES, shown.with(first.with("responsibility", "書きかけ")));
    PageView again = on(TODAY).show(ChapterOne.DUTIES);
    assertThat(again.kept()).isTrue();
    assertThat(again.answers().of(RoleDuty.class).getFirst().draft().text("responsibility"))
        .isEqualTo("書きかけ");
    saved(ChapterOne.DUTIES, again.answers());
    assertThat(service.show(ChapterOne.DUTIES).kept()).isFalse();
    assertThat(rows(RoleDuty.class).getFirst().value().responsibility()).isEqualTo("書きかけ");
  }

  @Test
  void dutiesAreDraftedFromTheArticlesOfTheModel() {
    Answers shown = service.show(ChapterOne.DUTIES).answers();
    String information = text(shown, Role.INFORMATION_MANAGER);
    String operations = text(shown, Role.OPERATIONS_MANAGER);
    assertThat(information).contains("4-2", "相談");
    assertThat(operations).contains("5-5");
    profile(Profiles.of(InstitutionKind.CLINIC, Business.CLAIMS));
    Answers claimsOnly = service.show(ChapterOne.DUTIES).answers();
    assertThat(text(claimsOnly, Role.INFORMATION_MANAGER)).doesNotContain("相談");
    assertThat(text(claimsOnly, Role.SYSTEM_ADMINISTRATOR)).contains("相談");
    assertThat(text(claimsOnly, Role.OPERATIONS_MANAGER)).doesNotContain("マニュアル");
  }

  @Test
  void vendorsAndWhatTheyAnswerForAreSavedTogether() {
    assertThat(suggested(Vendor.class)).hasSize(3);
    assertThat(suggested(Responsibility.class)).hasSize(7);
    assertThat(service.show(ChapterOne.BOUNDARIES).answers().rows()).isEmpty();
    ChapterView chapter = boundaries();
    assertThat(chapter.state(ChapterOne.BOUNDARIES).standing()).isEqualTo(Standing.DONE);
    assertThat(rows(Responsibility.class))
        .allMatch(row -> row.value().vendor() != null && row.value().vendor().id() == 1);
    assertThat(suggested(Responsibility.class)).isEmpty();
  }

  @Test
  void contactsAreNumberedAsTheyStandAndBlankOnesLeftOut() {
    contacts("見本医院", "支払基金", "");
    assertThat(rows(Contact.class)).extracting(row -> row.value().position()).containsExactly(1, 2);
    Answers shown = service.show(ChapterOne.CONTACTS).answers();
    Answer<Contact> second = shown.of(Contact.class).get(1);
    saved(ChapterOne.CONTACTS, shown.moved(second, -1));
    Answers again = service.show(ChapterOne.CONTACTS).answers();
    assertThat(again.of(Contact.class))
        .extracting(each -> each.draft().text("organisation"))
        .containsExactly("支払基金", "見本医院");
    assertThat(again.of(Contact.class))
        .extracting(each -> each.draft().text("version"))
        .containsExactly("2", "2");
    saved(ChapterOne.CONTACTS, again.without(again.of(Contact.class).getFirst()));
    assertThat(rows(Contact.class)).hasSize(1);
    assertThat(store.rows(Contact.class)).hasSize(2);
  }

  @Test
  void aPagePutOffComesBackOnItsDay() {
    assertThat(service.notYet(ChapterOne.OFFICERS, TODAY.minusDays(1)))
        .isInstanceOf(PageOutcome.Refused.class);
    service.notYet(ChapterOne.OFFICERS, TODAY.plusDays(10));
    ChapterView chapter = service.open(1).orElseThrow();
    assertThat(chapter.state(ChapterOne.OFFICERS).standing()).isEqualTo(Standing.LATER);
    assertThat(chapter.state(ChapterOne.OFFICERS).due()).isEqualTo(TODAY.plusDays(10));
    assertThat(chapter.here()).isEqualTo(ChapterOne.DUTIES);
    assertThat(rows(Control.class)).hasSize(2);
    ChapterView later = on(TODAY.plusDays(11)).open(1).orElseThrow();
    assertThat(later.state(ChapterOne.OFFICERS).standing()).isEqualTo(Standing.OVERDUE);
    assertThat(later.here()).isEqualTo(ChapterOne.OFFICERS);
    on(TODAY.plusDays(11)).notYet(ChapterOne.OFFICERS, TODAY.plusDays(20));
    assertThat(rows(Control.class)).hasSize(2);
  }

  @Test
  void aVendorThatWasAskedIsWaitedFor() {
    service.askVendor(ChapterOne.BOUNDARIES);
    assertThat(rows(Control.class))
        .extracting(row -> row.value().state())
        .containsExactly(ControlState.VENDOR);
    assertThat(service.open(1).orElseThrow().state(ChapterOne.BOUNDARIES).standing())
        .isEqualTo(Standing.VENDOR);
  }

  @Test
  void theLastPageSaysWhatChangedSinceTheChapterWasOpened() {
    contacts("見本医院");
    service.open(1);
    assertThat(service.closing(1).changes()).isEmpty();
    appointAll();
    contacts("見本医院", "支払基金");
    Closing closing = service.closing(1);
    assertThat(closing.changes())
        .extracting(each -> each.register().key() + " " + each.kind().key())
        .containsExactlyInAnyOrder(
            "staff added",
            "staff added",
            "role_appointments added",
            "role_appointments added",
            "role_appointments added",
            "contact_tree added",
            "contact_tree added");
    assertThat(closing.missing()).isNotEmpty();
    assertThat(closing.papers()).contains("appointment-letters", "contact-sheet");
    service.close(1);
    service.open(1);
    assertThat(service.closing(1).changes()).isEmpty();
  }

  @Test
  void allPagesAnsweredLeadToTheLastOne() {
    appointAll();
    saved(ChapterOne.DUTIES, service.show(ChapterOne.DUTIES).answers());
    boundaries();
    contacts("見本医院", "支払基金");
    PageView plan = service.show(ChapterOne.EMERGENCY);
    Answer<EmergencyPlan> empty = plan.answers().of(EmergencyPlan.class).getFirst();
    Draft<?> suggested = plan.suggestions().getFirst();
    assertThat(suggested.text("recoveryTeam")).contains("システム管理者");
    ChapterView chapter =
        saved(
            ChapterOne.EMERGENCY,
            plan.answers()
                .with(
                    empty
                        .with("title", suggested.text("title"))
                        .with("recoveryTeam", suggested.text("recoveryTeam"))
                        .with("recoverySteps", suggested.text("recoverySteps"))
                        .with("place", "受付の引出し")
                        .with("viewableOn", "2026-12-01")));
    assertThat(chapter.pages()).extracting(PageState::standing).containsOnly(Standing.DONE);
    assertThat(chapter.here()).isEqualTo(ChapterOne.LAST);
  }
}
