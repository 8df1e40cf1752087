package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.account.Account;
import org.kitei.domain.account.AccountKind;
import org.kitei.domain.account.Authentication;
import org.kitei.domain.account.PasswordChange;
import org.kitei.domain.account.Rights;
import org.kitei.domain.device.CheckResult;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.VirusCheck;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.role.Staff;
import org.kitei.domain.training.TrainingKind;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.platform.BundleWords;
import org.kitei.port.RegisterStore;
import org.kitei.port.Writing;
import org.kitei.ui.Place;

/// Opening a screen does not grow with history: whatever happened since, as many rows are read.
class OpeningTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 4, 1);

  /// More than is shown of anything.
  private static final int SOME = 30;

  private static final int MANY = 120;

  @TempDir Path folder;
  private final AtomicReference<Counting> counting = new AtomicReference<>();

  @Test
  void afterYearsAsManyRowsAreReadAsInTheBeginning() {
    try (Place place = new Place(folder, this::counted)) {
      Filled.devices(place);
      Filled.staff(place, 3);
      place.write(writing -> writing.insert(account()));
      live(place, 0, SOME);
      Reading before = look(place);
      live(place, SOME, MANY);

      assertThat(look(place)).isEqualTo(before);
      assertThat(before.besides()).contains("av_checks 6", "training_records 6", "accounts 1");
    }
  }

  private Counting counted(RegisterStore store) {
    counting.set(new Counting(store));
    return Objects.requireNonNull(counting.get());
  }

  /// @param whole rows read whole
  /// @param glanced rows of which only some fields were read
  /// @param besides which registers stand beside the open rows, and how many of their rows
  private record Reading(int whole, int glanced, Set<String> besides) {}

  private Reading look(Place place) {
    Set<String> besides = new HashSet<>();
    Counting counted = Objects.requireNonNull(counting.get());
    counted.whole();
    counted.glanced();
    look(place, RegisterType.of(Device.class), besides);
    look(place, RegisterType.of(Staff.class), besides);
    look(place, RegisterType.of(Account.class), besides);
    return new Reading(counted.whole(), counted.glanced(), besides);
  }

  private static <R extends Record> void look(
      Place place, RegisterType<R> type, Set<String> besides) {
    RegisterViewModel<R> model = new RegisterViewModel<>(place.work(), type, new BundleWords("ja"));
    model.refresh();
    model.rows().forEach(row -> assertThat(row.texts()).isNotEmpty());
    model.open(1);
    model.beside().forEach(each -> besides.add(each.type().key() + " " + each.rows().size()));
    assertThat(model.history(20)).hasSizeLessThanOrEqualTo(20);
    assertThat(model.lastAction()).isPresent();
  }

  /// What happens from one day to another: the device moves and is checked, the person is taught
  /// and changes the password.
  private static void live(Place place, int from, int to) {
    for (int day = from; day < to; day++) {
      int today = day;
      place.write(writing -> live(writing, today));
    }
  }

  private static void live(Writing writing, int day) {
    LocalDate on = FIRST.plusDays(day);
    Device device = writing.row(Device.class, 1).orElseThrow().value();
    writing.update(
        1,
        new Device(
            device.number(),
            device.name(),
            device.kind(),
            "受付" + day,
            device.uses(),
            device.os(),
            device.introducedOn(),
            device.maintenance(),
            device.state(),
            device.usbRestricted(),
            device.disposedOn(),
            device.disposal(),
            on,
            device.importance()));
    writing.insert(
        new VirusCheck(on, new Ref<>(1), on, CheckResult.CLEAN, "例木 太郎", null, null, null, null));
    writing.insert(
        new TrainingRecord(
            on.atTime(13, 0),
            "見本",
            TrainingKind.REGULAR,
            null,
            null,
            null,
            Set.of(new Ref<>(1), new Ref<>(2)),
            null,
            null));
    writing.insert(new PasswordChange(new Ref<>(1), on, null, null));
  }

  private static Account account() {
    return new Account(
        "見本システム",
        "mihon01",
        AccountKind.PERSONAL,
        null,
        new Ref<>(1),
        Set.of(),
        Rights.USER,
        Authentication.PASSWORD,
        new Ref<>(1),
        FIRST,
        null,
        null);
  }
}
