package org.kitei.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.ContactKind;
import org.kitei.domain.contact.ContactMethod;
import org.kitei.domain.contact.EmergencyPlan;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.contact.ResponsibilityItem;
import org.kitei.domain.contact.ResponsibleParty;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.RoleDuty;
import org.kitei.domain.role.Staff;
import org.kitei.platform.BundleWords;
import org.kitei.port.WriteGate;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.usecase.MemoryStore;

class ChapterOneRulesTest {
  private static final Catalogue CATALOGUE = new JsonCatalogue().catalogue();
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final BundleWords JAPANESE = new BundleWords("ja");

  private final MemoryStore store = new MemoryStore();

  @ParameterizedTest
  @CsvSource({"A", "B", "C", "D"})
  void aSystemAdministratorIsMissedUntilTheDayOfTheAppointmentAndAfterTheDismissal(String model) {
    String id = model + "-2-1a";
    assertThat(said(id)).containsExactly("システム管理者が、まだ決まっていません。");
    insert(
        appointment(
            Role.SYSTEM_ADMINISTRATOR, CoveredSystem.ALL, person("見本 一郎", null), TODAY, null));
    assertThat(judge(id, TODAY.minusDays(1)).status()).isEqualTo(Status.PARTLY);
    assertThat(judge(id, TODAY.minusDays(1)).due()).isEqualTo(TODAY);
    assertThat(judge(id, TODAY).status()).isEqualTo(Status.MET);
    assertThat(judge(id, TODAY).evidence())
        .containsExactly(new Finding.Evidence("role_appointments", "RA-001"));
    store.write(
        action(),
        writing ->
            writing.update(
                1,
                appointment(
                    Role.SYSTEM_ADMINISTRATOR,
                    CoveredSystem.ALL,
                    new Ref<>(1),
                    TODAY,
                    TODAY.plusDays(5))));
    assertThat(judge(id, TODAY.plusDays(4)).status()).isEqualTo(Status.MET);
    assertThat(judge(id, TODAY.plusDays(5)).status()).isEqualTo(Status.NOT_YET);
  }

  @ParameterizedTest
  @CsvSource({
    "B-2-3a, INFORMATION_MANAGER, OPERATIONS_MANAGER",
    "B-2-3b, OPERATIONS_MANAGER, INFORMATION_MANAGER",
    "C-2-3a, INFORMATION_MANAGER, OPERATIONS_MANAGER",
    "C-2-3b, OPERATIONS_MANAGER, INFORMATION_MANAGER",
    "D-2-3a, INFORMATION_MANAGER, OPERATIONS_MANAGER",
    "D-2-3b, OPERATIONS_MANAGER, INFORMATION_MANAGER",
    "G-2-1, INFORMATION_MANAGER, OPERATIONS_MANAGER",
    "G-2-1, MANAGING, RESPONSIBLE",
    "G-1-1b, RESPONSIBLE, MANAGING",
    "G-1-1b, OPERATIONS_MANAGER, MANAGING",
  })
  void eachClauseAsksItsOwnOfficer(String id, Role wanted, Role other) {
    Ref<Staff> person = person("見本 一郎", null);
    insert(appointment(other, CoveredSystem.ALL, person, TODAY, null));
    assertThat(judge(id, TODAY).status()).isEqualTo(Status.NOT_YET);
    insert(appointment(wanted, CoveredSystem.ALL, person, TODAY, null));
    assertThat(judge(id, TODAY).status()).isEqualTo(Status.MET);
  }

  @Test
  void modelAAsksOfficersForEachSystem() {
    Ref<Staff> person = person("見本 一郎", null);
    assertThat(said("A-2-3b"))
        .containsExactly("オンライン請求システムの運用責任者が、まだ決まっていません。", "健保組合電子申請システムの運用責任者が、まだ決まっていません。");
    insert(appointment(Role.OPERATIONS_MANAGER, CoveredSystem.CLAIMS, person, TODAY, null));
    assertThat(judge("A-2-3b", TODAY).status()).isEqualTo(Status.PARTLY);
    assertThat(said("A-2-3b")).containsExactly("健保組合電子申請システムの運用責任者が、まだ決まっていません。");
    insert(appointment(Role.OPERATIONS_MANAGER, CoveredSystem.ENROLMENT, person, TODAY, null));
    assertThat(judge("A-2-3b", TODAY).status()).isEqualTo(Status.MET);
    insert(appointment(Role.INFORMATION_MANAGER, CoveredSystem.ALL, person, TODAY, null));
    assertThat(judge("A-2-3a", TODAY).status()).isEqualTo(Status.MET);
  }

  @Test
  void somebodyWhoHasLeftHoldsNoOffice() {
    insert(
        appointment(
            Role.OPERATIONS_MANAGER, CoveredSystem.ALL, person("例田 花子", TODAY), TODAY, null));
    assertThat(judge("C-2-3b", TODAY).status()).isEqualTo(Status.MET);
    assertThat(judge("C-2-3b", TODAY.plusDays(1)).status()).isEqualTo(Status.NOT_YET);
    assertThat(said("C-2-3b", TODAY.plusDays(1)))
        .containsExactly("運用責任者に任命した人が退職しています。次の人を決めてください。");
  }

  @Test
  void theGuidelineAsksDutiesOfAllWhoAreAppointedAndModelCOfEachManager() {
    Ref<Staff> person = person("見本 一郎", null);
    insert(appointment(Role.SYSTEM_ADMINISTRATOR, CoveredSystem.ALL, person, TODAY, null));
    insert(appointment(Role.INFORMATION_MANAGER, CoveredSystem.ALL, person, TODAY, null));
    assertThat(judge("G-1-1a", TODAY).status()).isEqualTo(Status.NOT_YET);
    insert(duty(Role.INFORMATION_MANAGER, false));
    assertThat(judge("C-4-1", TODAY).status()).isEqualTo(Status.MET);
    assertThat(judge("C-4-1", TODAY.minusDays(1)).status()).isEqualTo(Status.NOT_YET);
    assertThat(judge("C-5-1", TODAY).status()).isEqualTo(Status.NOT_YET);
    assertThat(judge("G-1-1a", TODAY).status()).isEqualTo(Status.PARTLY);
    assertThat(said("G-1-1a")).containsExactly("システム管理者の責任と権限が、まだ書かれていません。");
    insert(duty(Role.SYSTEM_ADMINISTRATOR, true));
    assertThat(judge("G-1-1a", TODAY).status()).isEqualTo(Status.MET);
  }

  @ParameterizedTest
  @CsvSource({"A-6-1", "B-6-1", "C-3-1", "D-6-1"})
  void finalResponsibilityNeedsTheAdministratorRightsAndSomebodyInOffice(String id) {
    insert(duty(Role.SYSTEM_ADMINISTRATOR, false));
    assertThat(judge(id, TODAY).status()).isEqualTo(Status.PARTLY);
    assertThat(said(id))
        .containsExactly("システム管理者が管理者権限を持つことが、役割分掌表に書かれていません。", "システム管理者が、まだ決まっていません。");
    store.write(action(), writing -> writing.update(1, duty(Role.SYSTEM_ADMINISTRATOR, true)));
    insert(
        appointment(
            Role.SYSTEM_ADMINISTRATOR, CoveredSystem.ALL, person("見本 一郎", null), TODAY, null));
    assertThat(judge(id, TODAY).status()).isEqualTo(Status.MET);
  }

  @Test
  void everySixthOfTheResponsibilitiesIsAskedAndConfirmed() {
    insert(responsibility(ResponsibilityItem.DEVICES, null));
    assertThat(judge("G-1-2", TODAY).status()).isEqualTo(Status.PARTLY);
    assertThat(said("G-1-2"))
        .containsExactly(
            "回線・ソフトウェア・データ・障害・漏えいについて、責任の境目がまだ決まっていません。", "機器について、責任の境目を確かめた日がまだ書かれていません。");
    Arrays.stream(ResponsibilityItem.values()).forEach(item -> insert(responsibility(item, TODAY)));
    assertThat(judge("G-1-2", TODAY).status()).isEqualTo(Status.MET);
    assertThat(judge("G-1-2", TODAY.minusDays(1)).status()).isEqualTo(Status.PARTLY);
  }

  @ParameterizedTest
  @CsvSource({"A-2-5a", "B-2-5a", "C-2-5a", "D-2-5a"})
  void contactsAreInsideAndOutsideAndCanBeReached(String id) {
    insert(contact(1, "支払基金", ContactKind.PAYMENT_FUND, null, TODAY));
    assertThat(said(id))
        .containsExactly("院内・組織内で最初に知らせる人が、まだ書かれていません。", "「支払基金」の電話番号かメールが、まだ書かれていません。");
    assertThat(said("G-1-3a")).containsExactly("「支払基金」の電話番号かメールが、まだ書かれていません。");
    store.write(
        action(),
        writing ->
            writing.update(1, contact(1, "支払基金", ContactKind.PAYMENT_FUND, "03-0000-0000", TODAY)));
    insert(contact(1, "院内", ContactKind.INSIDE, "03-0000-0000", TODAY));
    assertThat(said(id)).containsExactly("「院内」の順番（1番目）が、ほかの連絡先と重なっています。");
    store.write(
        action(),
        writing -> writing.update(2, contact(2, "院内", ContactKind.INSIDE, "03-0000-0000", TODAY)));
    assertThat(judge(id, TODAY).status()).isEqualTo(Status.MET);
    assertThat(judge("G-1-3a", TODAY).status()).isEqualTo(Status.MET);
  }

  @Test
  void aContactHoldsForTwelveMonthsTheLastDayIncluded() {
    insert(contact(1, "支払基金", ContactKind.PAYMENT_FUND, "03-0000-0000", null));
    assertThat(judge("G-1-3b", TODAY).status()).isEqualTo(Status.NOT_YET);
    store.write(
        action(),
        writing ->
            writing.update(1, contact(1, "支払基金", ContactKind.PAYMENT_FUND, "03-0000-0000", TODAY)));
    LocalDate last = TODAY.plusMonths(12);
    assertThat(judge("G-1-3b", last).status()).isEqualTo(Status.MET);
    assertThat(judge("G-1-3b", last.plusDays(1)).status()).isEqualTo(Status.OVERDUE);
    assertThat(judge("G-1-3b", last.plusDays(1)).due()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({"A", "B", "C", "D"})
  void aPlanHoldsTeamAndStepsAndIsSeenEveryTwelveMonths(String model) {
    assertThat(said(model + "-2-5b")).containsExactly("システムが止まったときに復旧に当たる体制が、まだ書かれていません。");
    assertThat(said(model + "-2-5c")).containsExactly("システムが止まったときの回復の手順が、まだ書かれていません。");
    insert(plan(null, null));
    assertThat(judge(model + "-2-5b", TODAY).status()).isEqualTo(Status.MET);
    assertThat(judge(model + "-2-5c", TODAY).status()).isEqualTo(Status.MET);
    assertThat(judge(model + "-2-5d", TODAY).status()).isEqualTo(Status.PARTLY);
    assertThat(said(model + "-2-5d")).hasSize(2);
    store.write(action(), writing -> writing.update(1, plan("受付の引出し", TODAY)));
    LocalDate last = TODAY.plusMonths(12);
    assertThat(judge(model + "-2-5d", last).status()).isEqualTo(Status.MET);
    assertThat(judge(model + "-2-5d", last.plusDays(1)).status()).isEqualTo(Status.OVERDUE);
  }

  @Test
  void aTargetDateIsDueOnItsDayAndOverdueAfter() {
    insert(control(ControlState.NOT_YET, TODAY));
    assertThat(judge("G-1-2", TODAY).status()).isEqualTo(Status.NOT_YET);
    assertThat(judge("G-1-2", TODAY).due()).isEqualTo(TODAY);
    assertThat(judge("G-1-2", TODAY.plusDays(1)).status()).isEqualTo(Status.OVERDUE);
    assertThat(judge("G-1-3a", TODAY.plusDays(1)).status()).isEqualTo(Status.NOT_YET);
    Arrays.stream(ResponsibilityItem.values()).forEach(item -> insert(responsibility(item, TODAY)));
    assertThat(judge("G-1-2", TODAY.plusDays(1)).status()).isEqualTo(Status.MET);
  }

  @Test
  void aVendorThatWasAskedIsSaidAndNothingMore() {
    insert(control(ControlState.VENDOR, null));
    assertThat(judge("G-1-2", TODAY).status()).isEqualTo(Status.NOT_YET);
    assertThat(said("G-1-2")).hasSize(2).contains("業者に聞いています。");
  }

  private List<String> said(String id) {
    return said(id, TODAY);
  }

  private List<String> said(String id, LocalDate today) {
    return judge(id, today).missing().stream().map(each -> each.in(JAPANESE)).toList();
  }

  private Verdict judge(String id, LocalDate today) {
    var entry = CATALOGUE.entry(EntryId.parse(id));
    return Verdict.on(RuleDesk.GROUNDS, entry, facts(), today);
  }

  private Facts facts() {
    return new Facts() {
      @Override
      public <R extends Record> List<Row<R>> rows(Class<R> register) {
        return store.rows(register).stream().filter(Row::inUse).toList();
      }
    };
  }

  private void insert(Record row) {
    store.write(action(), writing -> writing.insert(row));
  }

  private static WriteGate.Action action() {
    return new WriteGate.Action("test.action", "test");
  }

  private Ref<Staff> person(String name, @Nullable LocalDate leftOn) {
    Staff staff = new Staff(name, null, null, Employment.EMPLOYED, Set.of(), true, null, leftOn);
    return new Ref<>(store.write(action(), writing -> writing.insert(staff)).id());
  }

  private static RoleAppointment appointment(
      Role role,
      CoveredSystem system,
      Ref<Staff> person,
      LocalDate from,
      @Nullable LocalDate dismissedOn) {
    return new RoleAppointment(role, system, person, null, "見本 一郎", from, dismissedOn, null, null);
  }

  private static RoleDuty duty(Role role, boolean rights) {
    return new RoleDuty(role, "見本の責任", null, rights, TODAY, "見本 一郎", 1);
  }

  private static Responsibility responsibility(
      ResponsibilityItem item, @Nullable LocalDate confirmedOn) {
    return new Responsibility(item, null, ResponsibleParty.INSTITUTION, null, null, confirmedOn);
  }

  private static Contact contact(
      int position,
      String organisation,
      ContactKind kind,
      @Nullable String phone,
      @Nullable LocalDate confirmedOn) {
    return new Contact(
        position,
        organisation,
        kind,
        null,
        ContactMethod.PHONE,
        phone,
        null,
        null,
        null,
        null,
        1,
        confirmedOn);
  }

  private static EmergencyPlan plan(@Nullable String place, @Nullable LocalDate viewableOn) {
    return new EmergencyPlan("復旧手順", "体制", "手順", 1, place, viewableOn, null);
  }

  private static Control control(ControlState state, @Nullable LocalDate target) {
    return new Control("responsibility-map", state, null, TODAY, "見本 一郎", null, target, null);
  }
}
