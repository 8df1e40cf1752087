package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.cli.Samples;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.contact.ContactKind;
import org.kitei.domain.device.Device;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.Status;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Staff;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.RegisterStore;
import org.kitei.storage.Store;

class SampleRecordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Pattern MADE_UP =
      Pattern.compile("(見本|例田|仮山|試野|型谷|雛川|模木|架原|例沢|仮井|試田|型村|雛形|模田|例島|仮本|試山|架川).*");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void everySampleHasMetMuchOfChapterOneAndLeavesSomethingToDo(InstitutionKind kind) {
    try (Samples.Opened sample = open(folder.resolve("s"), kind, 8, 6, 1)) {
      List<Finding> findings =
          sample.status().on(TODAY).orElseThrow().findings().stream()
              .filter(each -> each.requirement().chapter() == 1)
              .filter(each -> each.status() != Status.NOT_APPLICABLE)
              .toList();
      assertThat(findings).extracting(Finding::status).contains(Status.MET, Status.PARTLY);
      assertThat(findings)
          .filteredOn(each -> each.requirement().id().equals("officers"))
          .extracting(Finding::status)
          .containsOnly(Status.MET);
      assertThat(findings)
          .filteredOn(each -> each.requirement().id().equals("responsibility-map"))
          .extracting(Finding::due)
          .containsOnly(TODAY.plusDays(30));
    }
  }

  @Test
  void theSameOrderMakesTheSameRecords() {
    open(folder.resolve("one"), InstitutionKind.CLINIC, 8, 6, 7).close();
    open(folder.resolve("two"), InstitutionKind.CLINIC, 8, 6, 7).close();
    open(folder.resolve("other"), InstitutionKind.CLINIC, 8, 6, 8).close();
    assertThat(records(folder.resolve("one"))).isEqualTo(records(folder.resolve("two")));
    assertThat(records(folder.resolve("one"))).isNotEqualTo(records(folder.resolve("other")));
  }

  @Test
  void asManyPeopleAndDevicesAreThereAsWereOrdered() {
    open(folder.resolve("s"), InstitutionKind.HOSPITAL, 500, 60, 1).close();
    try (Store store = store(folder.resolve("s"))) {
      List<Staff> staff = values(store.registers(), Staff.class);
      assertThat(staff).hasSize(500);
      assertThat(staff).extracting(Staff::name).allMatch(MADE_UP.asMatchPredicate());
      assertThat(staff).extracting(Staff::name).doesNotHaveDuplicates();
      assertThat(values(store.registers(), Device.class)).hasSize(60);
      assertThat(values(store.registers(), Contact.class))
          .allMatch(each -> each.phone() == null || each.phone().startsWith("03-0000-"));
      assertThat(store.check().run().findings()).isEmpty();
    }
  }

  /// Somebody might call an invented number that stands beside a body there is, or at its hours.
  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void neitherNumberNorHoursStandBesideAPublicBody(InstitutionKind kind) {
    open(folder.resolve("s"), kind, 8, 6, 1).close();
    try (Store store = store(folder.resolve("s"))) {
      List<Contact> contacts = values(store.registers(), Contact.class);
      assertThat(contacts)
          .filteredOn(each -> each.phone() != null)
          .extracting(Contact::kind)
          .containsOnly(ContactKind.INSIDE, ContactKind.LINE_PROVIDER, ContactKind.MAINTENANCE);
      assertThat(contacts)
          .filteredOn(each -> each.phone() == null)
          .isNotEmpty()
          .allMatch(each -> each.hours() == null);
    }
  }

  @Test
  void oneHeadAloneIsEverything() {
    try (Samples.Opened sample =
        open(folder.resolve("s"), InstitutionKind.DENTAL_CLINIC, 1, 0, 1)) {
      assertThat(sample.status().on(TODAY)).isPresent();
    }
    try (Store store = store(folder.resolve("s"))) {
      assertThat(values(store.registers(), Staff.class)).hasSize(1);
      assertThat(values(store.registers(), Device.class)).isEmpty();
    }
  }

  private static Samples.Opened open(
      Path folder, InstitutionKind kind, int staff, int devices, long seed) {
    return new SampleFolders(new Shared(), TokyoPresent.on(TODAY), () -> "test")
        .open(folder, new Samples.Order(kind, TODAY, seed, 0, staff, devices));
  }

  private static Store store(Path folder) {
    return Store.openForReading(folder, AllRegisters.list(), new KeyFile(folder), "");
  }

  private static List<Record> records(Path folder) {
    List<Record> records = new ArrayList<>();
    try (Store store = store(folder)) {
      for (RegisterType<?> type : AllRegisters.list().types()) {
        records.addAll(values(store.registers(), type.record()));
      }
    }
    return records;
  }

  private static <R extends Record> List<R> values(RegisterStore store, Class<R> register) {
    return store.rows(register).stream().map(Row::value).toList();
  }
}
