package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.cli.Samples;
import org.kitei.domain.account.Account;
import org.kitei.domain.account.AccountKind;
import org.kitei.domain.account.PasswordChange;
import org.kitei.domain.contact.VendorConfirmation;
import org.kitei.domain.network.Certificate;
import org.kitei.domain.network.Transmission;
import org.kitei.domain.network.WirelessLan;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.HeadDecision;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.NeededRegisters;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.violation.Violation;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.RegisterStore;
import org.kitei.storage.Store;
import org.kitei.storage.catalogue.JsonCatalogue;

/// What samples hold of connections, accounts, training and the head's decisions.
class SampleConnectionsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void everyKindHasRowsInItsRegisters(InstitutionKind kind) {
    make(kind, 0, 8, 6);
    try (Store store = store()) {
      OrgProfile profile = values(store.registers(), OrgProfile.class).getFirst();
      List<String> empty =
          NeededRegisters.of(
                  new JsonCatalogue().catalogue(),
                  profile,
                  ModelChoice.of(profile),
                  AllRegisters.list())
              .stream()
              .filter(type -> store.registers().rows(type.record()).isEmpty())
              .map(RegisterType::key)
              .toList();
      assertThat(empty)
          .as("where there is no model no article of it answers a clause")
          .isEqualTo(
              ModelChoice.of(profile) instanceof ModelChoice.Model
                  ? List.of()
                  : List.of("coverage"));
      assertThat(values(store.registers(), Violation.class)).isNotEmpty();
      assertThat(store.registers().rows(WirelessLan.class).isEmpty())
          .isEqualTo(Boolean.FALSE.equals(profile.wirelessLan()));
      assertThat(days(store))
          .isSorted()
          .allMatch(day -> !day.isAfter(TODAY))
          .anyMatch(day -> day.isBefore(TODAY.minusMonths(6)));
      assertThat(store.check().run().findings()).isEmpty();
    }
  }

  /// On which days the history was written.
  private static List<LocalDate> days(Store store) {
    return store.history().newest(Integer.MAX_VALUE).reversed().stream()
        .map(entry -> LocalDate.ofInstant(entry.at(), TokyoPresent.ZONE))
        .toList();
  }

  @Test
  void aFewThingsAreLeftOpen() {
    make(InstitutionKind.CLINIC, 1, 8, 6);
    try (Store store = store()) {
      RegisterStore registers = store.registers();
      assertThat(values(registers, VendorConfirmation.class))
          .filteredOn(VendorConfirmation::isOpen)
          .allMatch(each -> each.dueOn() != null && each.dueOn().isBefore(TODAY))
          .hasSize(1);
      assertThat(values(registers, Transmission.class))
          .filteredOn(Transmission::isUnconfirmed)
          .hasSize(1);
      assertThat(values(registers, Certificate.class))
          .filteredOn(each -> !each.isValidOn(TODAY.plusDays(90)))
          .hasSize(1);
      assertThat(values(registers, Account.class))
          .filteredOn(each -> each.kind() == AccountKind.SHARED)
          .isNotEmpty()
          .allMatch(each -> each.person() == null && !each.sharedBy().isEmpty());
      List<LocalDate> due = due(registers);
      assertThat(due).anyMatch(each -> each.isBefore(TODAY)).anyMatch(TODAY::isBefore);
      assertThat(HeadDecision.on(DecidedMatter.VIRUS_CHECK, TODAY, decisions(registers)))
          .isPresent();
    }
  }

  /// When the open accounts' passwords are due.
  private static List<LocalDate> due(RegisterStore registers) {
    return registers.rows(Account.class).stream()
        .filter(row -> row.value().isOpenOn(TODAY))
        .flatMap(
            row ->
                values(registers, PasswordChange.class).stream()
                    .filter(change -> change.account().id() == row.id())
                    .flatMap(change -> Stream.ofNullable(change.nextDueOn()))
                    .max(LocalDate::compareTo)
                    .stream())
        .toList();
  }

  @Test
  void onlyWhereTheModelAsksForItPasswordsAreChanged() {
    make(InstitutionKind.MUNICIPALITY, 1, 8, 6);
    try (Store store = store()) {
      assertThat(store.registers().rows(PasswordChange.class)).isEmpty();
    }
  }

  private void make(InstitutionKind kind, int years, int staff, int devices) {
    new SampleFolders(new Shared(), TokyoPresent.on(TODAY), () -> "test")
        .open(folder.resolve("s"), new Samples.Order(kind, TODAY, 1, years, staff, devices))
        .close();
  }

  private Store store() {
    return Store.openForReading(
        folder.resolve("s"), AllRegisters.list(), new KeyFile(folder.resolve("s")), "");
  }

  private static List<HeadDecision> decisions(RegisterStore registers) {
    return values(registers, HeadDecision.class);
  }

  private static <R extends Record> List<R> values(RegisterStore store, Class<R> register) {
    return store.rows(register).stream().map(row -> row.value()).toList();
  }
}
