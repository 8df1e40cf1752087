package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.Responsibility;
import org.kitei.domain.contact.Vendor;
import org.kitei.domain.device.Device;
import org.kitei.domain.network.NetworkLine;
import org.kitei.domain.profile.HeadDecision;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.profile.StarterRow;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleDuty;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Words;
import org.kitei.domain.training.TrainingPlan;
import org.kitei.platform.BundleWords;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.Present;
import org.kitei.storage.Store;
import org.kitei.storage.starter.JsonStarters;
import org.kitei.usecase.profile.ProfileService;
import org.kitei.usecase.register.StarterService;
import org.kitei.usecase.register.StarterService.Offer;
import org.kitei.usecase.register.UndoOutcome;
import org.kitei.usecase.register.UndoService;

final class StartersTest {
  private static final Present PRESENT = TokyoPresent.on(LocalDate.of(2026, 11, 22));
  private static final Words WORDS = new BundleWords("ja");
  private static final JsonStarters SOURCE = new JsonStarters();

  @TempDir Path folder;

  private Store open(OrgProfile profile) {
    Store store =
        Store.openOrCreate(folder, AllRegisters.list(), PRESENT, new KeyFile(folder), "封");
    new ProfileService(store.registers(), store.gate(), "見本 一郎")
        .save(Draft.of(OrgProfile.class, profile));
    return store;
  }

  private static StarterService service(Store store) {
    return new StarterService(
        AllRegisters.list(),
        store.registers(),
        store.gate(),
        SOURCE,
        ModelChoice::of,
        PRESENT,
        "見本 一郎");
  }

  @Test
  void everyStarterHasAnIdOfItsOwn() {
    assertThat(SOURCE.starters()).extracting(StarterRow::id).doesNotHaveDuplicates();
  }

  @Test
  void everyStarterNamesFieldsOfItsRegister() {
    for (StarterRow starter : SOURCE.starters()) {
      RegisterType<?> type = AllRegisters.list().type(starter.register());
      Set<String> named = new HashSet<>(starter.texts().keySet());
      named.addAll(starter.references().keySet());
      named.addAll(starter.by());
      assertThat(named)
          .as(starter.id())
          .allSatisfy(name -> assertThat(type.field(name)).isNotNull());
    }
  }

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void everyOfferOfEveryKindIsTakenAndTakenBack(InstitutionKind kind) {
    try (Store store = open(Profiles.of(kind, Business.values()))) {
      StarterService service = service(store);
      Set<String> ids =
          AllRegisters.list().types().stream()
              .flatMap(type -> service.offered(type, WORDS).stream())
              .map(Offer::id)
              .collect(Collectors.toSet());
      assertThat(ids).isNotEmpty();

      assertThat(service.insert(ids)).isEqualTo(new StarterService.Outcome.Inserted(ids.size()));

      assertThat(
              AllRegisters.list().types().stream()
                  .flatMap(type -> service.offered(type, WORDS).stream()))
          .allMatch(Offer::there);
      assertThat(store.registers().rows(Contact.class))
          .extracting(row -> row.value().position())
          .isSorted()
          .doesNotHaveDuplicates();
      UndoService undo =
          new UndoService(
              AllRegisters.list(), store.registers(), store.history(), store.gate(), "見本 一郎");
      long last = undo.last(WORDS).orElseThrow().number();
      assertThat(undo.undo(last, WORDS)).isInstanceOf(UndoOutcome.Done.class);
      assertThat(store.registers().rows(Vendor.class)).isEmpty();
      assertThat(store.check().run().findings()).isEmpty();
    }
  }

  /// What somebody is to do about a row has no place in it: it would be printed as if it were said.
  @Test
  void noStarterTellsItsReaderWhatToWrite() {
    for (StarterRow starter : SOURCE.starters()) {
      RegisterType<?> type = AllRegisters.list().type(starter.register());
      starter
          .texts()
          .forEach(
              (name, text) -> {
                assertThat(text).as(starter.id()).doesNotContain("書き換える", "確かめて書く");
                if (type.field(name).kind() == FieldKind.TEXT) {
                  assertThat(text).as(starter.id()).doesNotEndWith("書く");
                }
              });
    }
  }

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void whoHasNoModelIsOfferedNoneOfItsOffices(InstitutionKind kind) {
    OrgProfile profile = Profiles.of(kind, Business.ELIGIBILITY);
    assertThat(ModelChoice.of(profile)).isInstanceOf(ModelChoice.None.class);
    assertThat(SOURCE.starters())
        .filteredOn(starter -> starter.suits(profile, ModelChoice.of(profile)))
        .allSatisfy(
            starter ->
                assertThat(String.join("\n", starter.texts().values()))
                    .as(starter.id())
                    .doesNotContain("システム管理者", "運用責任者", "情報管理責任者"));
  }

  /// G-5-4 asks all of them to prove to each other who they are.
  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void everyKindIsOfferedACertificateForItsBusinesses(InstitutionKind kind) {
    OrgProfile profile = Profiles.of(kind, Business.ELIGIBILITY, Business.CLAIMS);
    assertThat(SOURCE.starters())
        .filteredOn(starter -> starter.register().equals("certificates"))
        .filteredOn(starter -> starter.suits(profile, ModelChoice.of(profile)))
        .extracting(starter -> starter.texts().get("kind"))
        .doesNotHaveDuplicates()
        .contains(Business.ELIGIBILITY.key(), Business.CLAIMS.key());
  }

  @Test
  void nothingIsInsertedUnticked() {
    try (Store store = open(Profiles.clinic())) {
      service(store).insert(Set.of("device-router"));
      assertThat(store.registers().rows(Device.class))
          .extracting(row -> row.value().name())
          .containsExactly("ルーター");
    }
  }

  @Test
  void aVendorNamedTwiceIsMadeOnce() {
    try (Store store = open(Profiles.clinic())) {
      StarterService service = service(store);
      service.insert(Set.of("contact-maintenance"));
      service.insert(Set.of("responsibility-failure", "responsibility-leak"));

      List<Row<Vendor>> vendors = store.registers().rows(Vendor.class);
      assertThat(vendors).hasSize(1);
      assertThat(store.registers().rows(Responsibility.class))
          .allSatisfy(
              row ->
                  assertThat(row.value().vendor())
                      .isNotNull()
                      .hasFieldOrPropertyWithValue("id", 1L));
    }
  }

  @Test
  void aNumberThatIsTakenIsCountedOn() {
    try (Store store = open(Profiles.clinic())) {
      StarterService service = service(store);
      service.insert(Set.of("device-eligibility-terminal"));
      service.insert(Set.of("device-eligibility-terminal"));
      assertThat(store.registers().rows(Device.class))
          .extracting(row -> row.value().number())
          .containsExactly("PC-001", "PC-002");
    }
  }

  @Test
  void whatIsKnownOfTheInstitutionAndTheYearIsFilledIn() {
    try (Store store = open(Profiles.of(InstitutionKind.CLINIC, Business.CLAIMS))) {
      service(store).insert(Set.of("line-closed", "plan-yearly-abcd", "decision-virus-abcd"));
      assertThat(store.registers().rows(NetworkLine.class))
          .extracting(row -> row.value().businesses())
          .containsExactly(Set.of(Business.CLAIMS));
      assertThat(store.registers().rows(TrainingPlan.class))
          .extracting(row -> row.value().fiscalYear() + " " + row.value().heldBy())
          .containsExactly("2026 2027-03-31");
      assertThat(store.registers().rows(HeadDecision.class))
          .extracting(row -> row.value().periodMonths() + " " + row.value().decidedOn())
          .containsExactly("1 2026-11-22");
    }
  }

  @Test
  void onlyModelCAsksForPasswordsToBeChanged() {
    for (InstitutionKind kind : InstitutionKind.values()) {
      OrgProfile profile = Profiles.of(kind, Business.values());
      boolean asks =
          ModelChoice.of(profile) instanceof ModelChoice.Model(Source source, var reason)
              && source == Source.C;
      assertThat(SOURCE.starters())
          .filteredOn(starter -> starter.suits(profile, ModelChoice.of(profile)))
          .extracting(StarterRow::id)
          .as(kind.key())
          .satisfies(ids -> assertThat(ids.contains("decision-password-c")).isEqualTo(asks))
          .contains("law-this-guideline", "law-safety")
          .anyMatch(id -> id.startsWith("plan-yearly"));
    }
  }

  @Test
  void whoDoesWhatFollowsTheModel() {
    assertThat(duties(InstitutionKind.CLINIC, Role.OPERATIONS_MANAGER, Business.values()))
        .contains("マニュアル")
        .contains("一覧");
    assertThat(duties(InstitutionKind.CLINIC, Role.INFORMATION_MANAGER, Business.values()))
        .contains("相談");
    assertThat(duties(InstitutionKind.CLINIC, Role.SYSTEM_ADMINISTRATOR, Business.values()))
        .doesNotContain("マニュアル")
        .doesNotContain("相談");
    for (String role : List.of("D", "B")) {
      InstitutionKind kind =
          role.equals("D") ? InstitutionKind.CLINIC : InstitutionKind.MUNICIPALITY;
      assertThat(duties(kind, Role.SYSTEM_ADMINISTRATOR, Business.CLAIMS))
          .contains("マニュアル")
          .contains("相談")
          .doesNotContain("計画");
      assertThat(duties(kind, Role.INFORMATION_MANAGER, Business.CLAIMS)).doesNotContain("相談");
    }
    assertThat(
            duties(
                InstitutionKind.HEALTH_INSURANCE_SOCIETY,
                Role.SYSTEM_ADMINISTRATOR,
                Business.CLAIMS))
        .contains("計画");
  }

  private static String duties(InstitutionKind kind, Role role, Business... businesses) {
    OrgProfile profile = Profiles.of(kind, businesses);
    return SOURCE.starters().stream()
        .filter(starter -> starter.suits(profile, ModelChoice.of(profile)))
        .filter(starter -> starter.register().equals("role_duties"))
        .map(starter -> starter.filled(Draft.empty(RoleDuty.class), profile))
        .filter(draft -> draft.text("role").equals(role.key()))
        .map(draft -> draft.text("responsibility"))
        .collect(Collectors.joining("|"));
  }
}
