package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.cli.Samples;
import org.kitei.domain.asset.Medium;
import org.kitei.domain.device.Check;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.IntakeCheck;
import org.kitei.domain.device.Loan;
import org.kitei.domain.device.Software;
import org.kitei.domain.device.SoftwareCheck;
import org.kitei.domain.device.VirusCheck;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.Row;
import org.kitei.domain.regulation.Manual;
import org.kitei.domain.regulation.TermsOfUse;
import org.kitei.domain.review.Audit;
import org.kitei.domain.review.AuditFinding;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.RegisterStore;
import org.kitei.storage.Store;

/// The information, checks, loans and audits of made-up institutions.
class SampleChecksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void everySampleHasMonthsOfChecksAndLeavesSomethingOpen(InstitutionKind kind) {
    RegisterStore rows = sample(kind, 0, 8, 7);
    assertThat(values(rows, VirusCheck.class))
        .hasSizeGreaterThan(5)
        .extracting(VirusCheck::checkedOn)
        .allMatch(day -> !day.isAfter(TODAY))
        .anyMatch(day -> day.isBefore(TODAY.minusMonths(3)));
    assertThat(values(rows, SoftwareCheck.class)).filteredOn(Check::isOpen).hasSize(1);
    assertThat(values(rows, Loan.class))
        .filteredOn(loan -> loan.isOut() && loan.dueOn() != null && loan.dueOn().isBefore(TODAY))
        .hasSize(1);
    assertThat(values(rows, Software.class)).anyMatch(each -> !each.devices().isEmpty());
    assertThat(values(rows, Medium.class)).anyMatch(medium -> medium.mayBeConnectedOn(TODAY));
    assertThat(values(rows, Manual.class))
        .allMatch(manual -> manual.announcedOn() != null)
        .anyMatch(manual -> manual.availableOn() == null);
    assertThat(values(rows, IntakeCheck.class).isEmpty())
        .as("intake checks are of model C alone")
        .isEqualTo(!kind.isMedical());
    boolean body = kind == InstitutionKind.REVIEW_PAYMENT || kind == InstitutionKind.OPERATING_BODY;
    boolean agrees = !body && kind != InstitutionKind.API_CLOUD_PROVIDER;
    assertThat(values(rows, TermsOfUse.class).isEmpty()).isEqualTo(!agrees);
    assertThat(values(rows, Audit.class).isEmpty()).isEqualTo(!body);
    assertThat(values(rows, AuditFinding.class))
        .filteredOn(AuditFinding::isOpen)
        .hasSize(body ? 1 : 0);
  }

  @Test
  void everySoftwareOnTheListMayBeSomewhere() {
    RegisterStore rows = sample(InstitutionKind.HOSPITAL, 0, 8, 12);
    List<Row<Device>> devices = rows.rows(Device.class);
    assertThat(values(rows, Software.class))
        .isNotEmpty()
        .allMatch(software -> devices.stream().anyMatch(software::mayBeOn));
  }

  @Test
  void theHistoryIsAsLongAsOrdered() {
    RegisterStore rows = sample(InstitutionKind.CLINIC, 4, 8, 30);
    List<VirusCheck> checks = values(rows, VirusCheck.class);
    assertThat(checks.stream().map(VirusCheck::checkedOn).min(Comparator.naturalOrder()).get())
        .isBetween(TODAY.minusYears(5), TODAY.minusYears(4));
    assertThat(checks).hasSizeGreaterThan(300);
    assertThat(values(rows, SoftwareCheck.class)).hasSizeLessThan(checks.size());
  }

  @Test
  void whereNoDeviceIsThereNothingIsChecked() {
    RegisterStore rows = sample(InstitutionKind.PHARMACY, 1, 1, 0);
    assertThat(values(rows, VirusCheck.class)).isEmpty();
    assertThat(values(rows, SoftwareCheck.class)).isEmpty();
    assertThat(values(rows, Loan.class)).isEmpty();
  }

  private RegisterStore sample(InstitutionKind kind, int years, int staff, int devices) {
    new SampleFolders(new Shared(), TokyoPresent.on(TODAY), () -> "test")
        .open(folder.resolve("s"), new Samples.Order(kind, TODAY, 1, years, staff, devices))
        .close();
    return Store.openForReading(
            folder.resolve("s"), AllRegisters.list(), new KeyFile(folder.resolve("s")), "")
        .registers();
  }

  private static <R extends Record> List<R> values(RegisterStore store, Class<R> register) {
    return store.rows(register).stream().map(Row::value).toList();
  }
}
