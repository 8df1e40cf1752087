package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.kitei.domain.asset.InformationClass;
import org.kitei.domain.backup.Stock;
import org.kitei.domain.device.Antivirus;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.DeviceKind;
import org.kitei.domain.device.DeviceUse;
import org.kitei.domain.device.Placement;
import org.kitei.domain.device.Protection;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.StarterRow;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.port.StarterSource;

/// The devices of a made-up institution, kinds in turn as they are usual there, with their places
/// and antivirus software. The last computer has none yet.
final class SampleDevices {
  private static final int YEARS = 5;

  /// What handles the classified information.
  private static final Set<DeviceUse> WEIGHTY =
      Set.of(
          DeviceUse.ELIGIBILITY,
          DeviceUse.CLAIMS,
          DeviceUse.RECEIPTS,
          DeviceUse.ENROLMENT,
          DeviceUse.RECORDS);

  private final SampleDiary diary;
  private final Stock stock;
  private final OrgProfile profile;
  private final ModelChoice model;
  private final String confirmedBy;
  private final LocalDate date;
  private final int years;
  private final Random random;
  private final List<Row<Device>> running = new ArrayList<>();
  private final List<Row<Device>> guarded = new ArrayList<>();

  SampleDevices(SampleDiary diary, Stock stock, Circumstances at, Random random) {
    this.diary = diary;
    this.stock = stock;
    this.profile = at.profile();
    this.model = at.model();
    this.confirmedBy = at.people().name(2);
    this.date = at.date();
    this.years = Math.max(YEARS, at.years() * 3 / 2);
    this.random = random;
  }

  /// Those with an operating system.
  List<Row<Device>> running() {
    return running;
  }

  /// Those of them with antivirus software.
  List<Row<Device>> guarded() {
    return guarded;
  }

  void write(StarterSource starters, int count) {
    List<StarterRow> usual =
        starters.starters().stream()
            .filter(starter -> starter.register().equals(RegisterType.of(Device.class).key()))
            .filter(starter -> starter.suits(profile, model))
            .toList();
    for (int i = 0; i < count; i++) {
      device(usual.get(i % usual.size()), i, i < usual.size());
    }
  }

  private void device(StarterRow starter, int number, boolean first) {
    Draft<Device> draft = starter.filled(Draft.empty(Device.class), profile);
    DeviceKind kind = parsed(draft).kind();
    LocalDate introduced = date.minusDays(30L + random.nextInt(years * 365));
    String place =
        first ? draft.text("place") : stock.rooms().get(random.nextInt(stock.rooms().size()));
    String system = stock.systems().get(kind);
    Row<Device> row =
        diary.insert(
            parsed(
                draft
                    .with("number", numbered(draft.text("number"), number, first))
                    .with("place", place)
                    .with("os", system == null ? "" : system)
                    .with("introducedOn", introduced.toString())
                    .with("maintenance", stock.maintenance())
                    .with("usbRestricted", system == null ? "" : "yes")
                    .with("updatedOn", date.minusMonths(1).toString())
                    .with("importance", importance(parsed(draft)))));
    placed(row, place);
    if (system != null) {
      running.add(row);
      if (number % 7 != 6) {
        protectedOn(row, introduced);
        guarded.add(row);
      }
    }
  }

  private static String importance(Device device) {
    return Collections.disjoint(device.uses(), WEIGHTY)
        ? InformationClass.CONFIDENTIAL.key()
        : InformationClass.STRICTLY_CONFIDENTIAL.key();
  }

  /// The starter's own number, then on from 1000 so that none is given twice.
  private static String numbered(String usual, int number, boolean first) {
    return first ? usual : usual.substring(0, usual.indexOf('-') + 1) + (1000 + number);
  }

  private void placed(Row<Device> row, String place) {
    diary.insert(
        new Placement(
            new Ref<>(row.id()),
            place,
            protections(row.value().kind()),
            date.minusMonths(1),
            confirmedBy,
            null));
  }

  private static Set<Protection> protections(DeviceKind kind) {
    return switch (kind) {
      case DESKTOP, LAPTOP, TABLET -> Set.of(Protection.PARTITION, Protection.SCREEN_FILTER);
      case SERVER, ROUTER, FIREWALL, SWITCH, ACCESS_POINT, STORAGE -> Set.of(Protection.LOCK);
      case CARD_READER, PRINTER, OTHER -> Set.of(Protection.PARTITION);
    };
  }

  private void protectedOn(Row<Device> row, LocalDate introduced) {
    diary.insert(
        new Antivirus(
            new Ref<>(row.id()),
            stock.antivirus(),
            null,
            introduced,
            date.plusMonths(1L + random.nextInt(14))));
  }

  private static Device parsed(Draft<Device> draft) {
    return switch (draft.parse()) {
      case Draft.Parsed.Good<Device>(Device device) -> device;
      case Draft.Parsed.Bad<Device> bad ->
          throw new IllegalStateException(bad.problems().toString());
    };
  }
}
