package org.kitei.usecase.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.boot.AllRegisters;
import org.kitei.document.Pdf;
import org.kitei.document.PdfWriter;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.ContactKind;
import org.kitei.domain.contact.ContactMethod;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.contact.ResponsibilityItem;
import org.kitei.domain.contact.ResponsibleParty;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.paper.PaperKinds;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Ref;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.RoleDuty;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Business;
import org.kitei.platform.BundleWords;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.WriteGate;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;
import org.kitei.storage.incident.JsonKnowledge;
import org.kitei.storage.network.JsonConnectionPacks;
import org.kitei.usecase.MemoryStore;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.paper.PaperService.Outcome;
import org.kitei.usecase.regulation.Regulations;

class ChapterOnePapersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final JsonCatalogue CATALOGUE = new JsonCatalogue();
  private static final PdfWriter WRITER = new PdfWriter();

  private final MemoryStore store = new MemoryStore();

  @Test
  void everyOfficerHasALetterOfOnePageAndWhoWasDismissedHasNone() {
    insert(Profiles.clinic());
    appoint(Role.INFORMATION_MANAGER, CoveredSystem.ALL, person("例田 花子"), null);
    appoint(Role.OPERATIONS_MANAGER, CoveredSystem.ALL, person("仮山 次郎"), TODAY);
    appoint(Role.OPERATIONS_MANAGER, CoveredSystem.ALL, person("試野 三郎"), null);
    List<String> pages = Pdf.pages(pdf("appointment-letters", false));
    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst()).contains("例田 花子", "情報管理責任者に任命します", "2-3、2-4", "令和8年6月1日");
    assertThat(pages.getLast()).contains("試野 三郎", "院長", "見本 一郎");
    assertThat(String.join("", pages)).doesNotContain("仮山");
  }

  @Test
  void inASocietyALetterNamesItsSystem() {
    insert(
        Profiles.of(InstitutionKind.HEALTH_INSURANCE_SOCIETY, Business.CLAIMS, Business.ENROLMENT));
    appoint(Role.OPERATIONS_MANAGER, CoveredSystem.ENROLMENT, person("例田 花子"), null);
    assertThat(Pdf.flow(pdf("appointment-letters", false))).contains("健保組合電子申請システムに関する運用責任者に任命します");
    assertThat(Pdf.flow(pdf("duty-table", false))).contains("例田花子（健保組");
  }

  @Test
  void theHeadIsAdministratorByTheRegulationItself() {
    insert(Profiles.clinic());
    appoint(Role.SYSTEM_ADMINISTRATOR, CoveredSystem.ALL, person("見本 一郎"), null);
    assertThat(Pdf.flow(pdf("appointment-letters", false)))
        .contains("規程により、見本医院のシステム管理者の任に当たります。", "2-1");
  }

  @Test
  void contactsStandInTheOrderOfCalling() {
    insert(Profiles.clinic());
    insert(contact(2, "支払基金 <本部> & 支部", "03-0000-0002"));
    insert(contact(1, "見本医院", "03-0000-0001"));
    List<String> pages = Pdf.pages(pdf("contact-sheet", false));
    assertThat(pages).hasSize(2);
    for (String page : pages) {
      assertThat(page.indexOf("03-0000-0001")).isBetween(0, page.indexOf("03-0000-0002"));
      assertThat(page).contains("支払基金 <本部> & 支部");
    }
    assertThat(Pdf.flow(pdf("emergency-card", false))).contains("03-0000-0001");
  }

  @Test
  void aMissingNumberLeavesALineToWriteItOn() {
    insert(Profiles.clinic());
    insert(contact(1, "見本医院", null));
    Outcome outcome = papers().html(papers().find("contact-sheet").orElseThrow(), false);
    assertThat(((Outcome.Made) outcome).bytes())
        .asString(StandardCharsets.UTF_8)
        .containsOnlyOnce("<line");
    assertThat(Pdf.flow(pdf("emergency-card", false))).doesNotContain("1見本医院電話");
  }

  @Test
  void numbersAndDatesOfARegisterStayWhole() {
    insert(Profiles.clinic());
    insert(contact(1, "見本医院", "03-0000-0001"));
    List<String> lines = Pdf.pages(pdf("contact_tree", false)).getFirst().lines().toList();
    for (String whole : List.of("CT-001", "03-0000-0001", "12月1日")) {
      assertThat(lines).as(whole).anyMatch(line -> line.contains(whole));
    }
  }

  @Test
  void manyContactsGoOnToAnotherPicture() {
    insert(Profiles.clinic());
    for (int i = 1; i <= 13; i++) {
      insert(contact(i, "連絡先" + i, "03-0000-00" + (10 + i)));
    }
    List<String> pages = Pdf.pages(pdf("contact-sheet", false));
    assertThat(pages.get(0)).contains("連絡先12").doesNotContain("連絡先13");
    assertThat(pages.get(1)).contains("連絡先13");
  }

  @Test
  void aBlankPaperHoldsNothingOfTheRecords() {
    insert(Profiles.clinic());
    appoint(Role.OPERATIONS_MANAGER, CoveredSystem.ALL, person("例田 花子"), null);
    insert(contact(1, "例の連絡先", "03-0000-0001"));
    for (String key :
        List.of("appointment-letters", "duty-table", "contact-sheet", "emergency-card")) {
      assertThat(Pdf.flow(pdf(key, true))).as(key).doesNotContain("例田花子", "例の連絡先");
    }
  }

  @Test
  void whatIsNotDecidedIsSaidInTheTables() {
    insert(Profiles.clinic());
    assertThat(Pdf.flow(pdf("duty-table", false))).contains("運用責任者", "（まだ決まっていません）");
    assertThat(Pdf.flow(pdf("boundary-table", false))).contains("回線", "漏えい");
    assertThat(Pdf.pages(pdf("appointment-letters", false))).hasSize(1);
    assertThat(Pdf.pages(pdf("contact-sheet", false))).hasSize(1);
  }

  @Test
  void theLongestNamesStayOnThePage() throws IOException {
    String hundred = "医療法人社団見本会例田".repeat(10).substring(0, 100);
    String sixty = "例田之助右衛門".repeat(9).substring(0, 60);
    insert(
        new OrgProfile(
            InstitutionKind.CLINIC,
            hundred,
            "当医院",
            "院長",
            sixty,
            Set.of(Business.CLAIMS, Business.ELIGIBILITY),
            TODAY,
            null,
            null,
            null,
            false,
            false));
    Ref<Staff> person = person(sixty);
    appoint(Role.INFORMATION_MANAGER, CoveredSystem.ALL, person, null);
    insert(
        new RoleDuty(
            Role.INFORMATION_MANAGER, "責".repeat(1000), "権".repeat(1000), true, TODAY, sixty, 1));
    insert(new Vendor(hundred, hundred, null, null, sixty, "0".repeat(30), null, hundred, null));
    for (int i = 1; i <= 4; i++) {
      insert(
          new Contact(
              i,
              hundred,
              ContactKind.MAINTENANCE,
              sixty,
              ContactMethod.PHONE,
              "0".repeat(30),
              "w".repeat(100),
              hundred,
              hundred + hundred,
              null,
              1,
              TODAY));
    }
    insert(
        new Responsibility(
            ResponsibilityItem.LINE,
            hundred + hundred,
            ResponsibleParty.VENDOR,
            new Ref<>(1),
            hundred,
            TODAY));
    insert(new EmergencyPlan(hundred, "体制", "手順", 1, hundred + hundred, TODAY, null));
    for (String key :
        List.of(
            "appointment-letters",
            "duty-table",
            "boundary-table",
            "contact-sheet",
            "emergency-card")) {
      byte[] pdf = pdf(key, false);
      assertThat(Pdf.faults(pdf)).as(key).isEmpty();
      Files.write(
          Files.createDirectories(Path.of("target/papers")).resolve("long-" + key + ".pdf"), pdf);
    }
    assertThat(Pdf.flow(pdf("contact-sheet", false))).contains(hundred);
  }

  private byte[] pdf(String key, boolean blank) {
    Outcome outcome = papers().pdf(papers().find(key).orElseThrow(), blank);
    assertThat(outcome).isInstanceOf(Outcome.Made.class);
    return ((Outcome.Made) outcome).bytes();
  }

  private PaperService papers() {
    Regulations regulations = new Regulations(store, store, CATALOGUE, new JsonFillings());
    return new PaperService(
        PaperKinds.of(AllRegisters.list(), () -> new JsonKnowledge().knowledge()),
        store,
        new StatusService(store, store, CATALOGUE, new JsonConnectionPacks(), regulations),
        regulations,
        CATALOGUE,
        WRITER,
        new BundleWords("ja"),
        TokyoPresent.on(TODAY));
  }

  private void insert(Record row) {
    store.write(new WriteGate.Action("test.action", "test"), writing -> writing.insert(row));
  }

  private Ref<Staff> person(String name) {
    Staff staff = new Staff(name, null, null, Employment.EMPLOYED, Set.of(), true, null, null);
    return new Ref<>(
        store
            .write(new WriteGate.Action("test.action", "test"), writing -> writing.insert(staff))
            .id());
  }

  private void appoint(
      Role role, CoveredSystem system, Ref<Staff> person, @Nullable LocalDate dismissedOn) {
    insert(
        new RoleAppointment(
            role,
            system,
            person,
            null,
            "見本 一郎",
            LocalDate.of(2026, 6, 1),
            dismissedOn,
            null,
            null));
  }

  private static Contact contact(int position, String organisation, @Nullable String phone) {
    return new Contact(
        position,
        organisation,
        ContactKind.OTHER,
        null,
        ContactMethod.PHONE,
        phone,
        null,
        null,
        null,
        null,
        1,
        TODAY);
  }
}
