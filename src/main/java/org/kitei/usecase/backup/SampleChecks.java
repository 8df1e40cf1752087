package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.backup.Happenings;
import org.kitei.domain.backup.Stock;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.device.CheckResult;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.IntakeCheck;
import org.kitei.domain.device.IntakeKind;
import org.kitei.domain.device.SoftwareCheck;
import org.kitei.domain.device.VirusCheck;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;

/// The checks of a made-up institution's devices since its history begins: viruses every month,
/// software every three, what comes in every two. The last device has missed the newest virus
/// checks, and what was found on it is not removed yet.
final class SampleChecks {
  private static final int SOFTWARE_MONTHS = 3;
  private static final int INTAKE_MONTHS = 2;

  /// One in so many finds something.
  private static final int VIRUSES_FOUND = 400;

  private static final int SOFTWARE_FOUND = 150;
  private static final int MISSED = 2;

  private final SampleDiary diary;
  private final Stock stock;
  private final Happenings happenings;
  private final Circumstances at;
  private final Random random;
  private final String operations;

  SampleChecks(
      SampleDiary diary, Stock stock, Happenings happenings, Circumstances at, Random random) {
    this.diary = diary;
    this.stock = stock;
    this.happenings = happenings;
    this.at = at;
    this.random = random;
    this.operations = at.people().name(2);
  }

  /// @param devices those with an operating system
  /// @param guarded those of them with antivirus software
  void write(List<Row<Device>> devices, List<Row<Device>> guarded) {
    viruses(guarded);
    software(devices);
    if (at.model() instanceof ModelChoice.Model(Source source, var why) && source == Source.C) {
      introductions(devices);
      intakes();
    }
  }

  private void viruses(List<Row<Device>> guarded) {
    List<LocalDate> days = days(1);
    for (int round = 0; round < days.size(); round++) {
      boolean newest = round >= days.size() - MISSED;
      for (int i = 0; i < guarded.size(); i++) {
        boolean missed = newest && i > 0 && i == guarded.size() - 1;
        if (!missed && isThere(guarded.get(i), days.get(round))) {
          virus(guarded.get(i), days.get(round), round == days.size() - 1);
        }
      }
    }
  }

  private void virus(Row<Device> row, LocalDate day, boolean last) {
    boolean found = random.nextInt(VIRUSES_FOUND) == 0;
    diary.insert(
        new VirusCheck(
            day,
            new Ref<>(row.id()),
            day.minusDays(random.nextInt(2)),
            found ? CheckResult.FOUND : CheckResult.CLEAN,
            operations,
            last ? day.plusMonths(1) : null,
            found ? any(happenings.viruses()) : null,
            found ? happenings.cleaned() : null,
            found ? day : null));
  }

  private void software(List<Row<Device>> devices) {
    List<LocalDate> days = days(SOFTWARE_MONTHS);
    for (int round = 0; round < days.size(); round++) {
      LocalDate day = days.get(round);
      for (int i = 0; i < devices.size(); i++) {
        boolean open = round == days.size() - 1 && i == devices.size() - 1;
        if (open || isThere(devices.get(i), day)) {
          software(devices.get(i), day, open);
        }
      }
    }
  }

  private void software(Row<Device> row, LocalDate day, boolean open) {
    boolean found = open || random.nextInt(SOFTWARE_FOUND) == 0;
    boolean done = found && !open;
    diary.insert(
        new SoftwareCheck(
            day,
            new Ref<>(row.id()),
            found ? CheckResult.FOUND : CheckResult.CLEAN,
            operations,
            found ? any(happenings.unneeded()) : null,
            done ? happenings.removed() : null,
            done ? at.atMost(day.plusDays(random.nextInt(4))) : null,
            null));
  }

  private void introductions(List<Row<Device>> devices) {
    for (Row<Device> row : devices) {
      LocalDate introduced = row.value().introducedOn();
      if (introduced != null && introduced.isAfter(at.beginning())) {
        Happenings.Intake intake =
            new Happenings.Intake(IntakeKind.INTRODUCTION, row.value().name(), stock.maintenance());
        intake(introduced, intake, new Ref<>(row.id()));
      }
    }
  }

  private void intakes() {
    for (LocalDate day : days(INTAKE_MONTHS)) {
      intake(day, any(happenings.intakes()), null);
    }
  }

  private void intake(LocalDate day, Happenings.Intake intake, @Nullable Ref<Device> device) {
    diary.insert(
        new IntakeCheck(
            day,
            intake.kind(),
            intake.subject(),
            intake.counterpart(),
            device,
            null,
            stock.antivirus(),
            CheckResult.CLEAN,
            at.people().name(1),
            null,
            null,
            null));
  }

  /// A working day or so in every so many months, the newest one within the last of them.
  private List<LocalDate> days(int months) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = at.beginning(); day.isBefore(at.date()); day = day.plusMonths(months)) {
      days.add(at.atMost(day.plusDays(random.nextInt(5))));
    }
    return days;
  }

  private static boolean isThere(Row<Device> row, LocalDate day) {
    LocalDate introduced = row.value().introducedOn();
    return introduced == null || !introduced.isAfter(day);
  }

  private <T> T any(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
