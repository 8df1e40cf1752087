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
import org.kitei.domain.network.EnvironmentSeparation;
import org.kitei.domain.network.KeptLog;
import org.kitei.domain.network.NetworkLine;
import org.kitei.domain.network.Transmission;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.HeadDecision;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.LawReference;
import org.kitei.domain.training.Pledge;
import org.kitei.domain.training.TrainingPlan;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.RegisterStore;
import org.kitei.storage.Store;

/// What samples hold of connections, accounts, training and the head's decisions.
class SampleConnectionsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void everyKindHasRowsInItsRegisters(InstitutionKind kind) {
    make(kind, 0, 8, 6);
    try (Store store = store()) {
      for (Class<? extends Record> register :
          List.of(
              HeadDecision.class,
              LawReference.class,
              VendorConfirmation.class,
              NetworkLine.class,
              Certificate.class,
              Transmission.class,
              KeptLog.class,
              Account.class,
              TrainingPlan.class,
              TrainingRecord.class,
              Pledge.class)) {
        assertThat(store.registers().rows(register)).as(register.getSimpleName()).isNotEmpty();
      }
      boolean body =
          kind == InstitutionKind.REVIEW_PAYMENT || kind == InstitutionKind.OPERATING_BODY;
      assertThat(store.registers().rows(EnvironmentSeparation.class).isEmpty()).isEqualTo(!body);
      assertThat(store.check().run().findings()).isEmpty();
    }
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

  @Test
  void tenYearsOfAHospitalHaveTheRowsTheBenchmarksCountOn() {
    make(InstitutionKind.HOSPITAL, 10, 300, 500);
    try (Store store = store()) {
      RegisterStore registers = store.registers();
      assertThat(registers.count(Account.class).inUse()).isBetween(2_500L, 3_500L);
      assertThat(
              values(registers, TrainingRecord.class).stream()
                  .mapToInt(each -> each.participants().size())
                  .sum())
          .isBetween(4_000, 6_500);
      assertThat(registers.count(Transmission.class).inUse()).isBetween(70L, 130L);
      assertThat(registers.count(PasswordChange.class).inUse()).isBetween(1_500L, 10_000L);
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
