package org.kitei.ui.register;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kitei.domain.device.Antivirus;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.Placement;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Staff;
import org.kitei.platform.BundleWords;
import org.kitei.ui.Place;
import org.kitei.usecase.register.Edit;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.SaveOutcome;

/// Rows to look at; nobody in them lives.
final class Filled {
  private Filled() {}

  static void devices(Place place) {
    RegisterService service = place.work().service();
    String[][] devices = {
      {"PC-001", "受付端末", "desktop", "受付", "eligibility,claims", "in-use", "yes"},
      {"PC-002", "レセプト端末", "desktop", "事務室", "claims,receipts", "in-use", "yes"},
      {"PC-003", "診察室端末", "laptop", "診察室1", "eligibility", "in-use", "no"},
      {"CR-001", "顔認証付きカードリーダー", "card-reader", "受付", "eligibility", "in-use", ""},
      {"NW-001", "ルーター", "router", "事務室 棚", "line", "in-use", ""},
      {"NW-002", "ファイアウォール", "firewall", "事務室 棚", "boundary", "in-use", ""},
      {"PR-001", "プリンター", "printer", "受付", "printing", "repair", ""},
      {"PC-004", "電子カルテ端末", "desktop", "診察室1", "records", "in-use", "yes"},
      {"PC-009", "旧受付端末", "desktop", "倉庫", "", "spare", ""},
    };
    for (String[] one : devices) {
      save(
          service,
          service
              .begin(RegisterType.of(Device.class))
              .with("number", one[0])
              .with("name", one[1])
              .with("kind", one[2])
              .with("place", one[3])
              .with("uses", one[4])
              .with("state", one[5])
              .with("usbRestricted", one[6])
              .with("introducedOn", "2021-03-08"));
    }
    save(
        service,
        service
            .begin(RegisterType.of(Placement.class))
            .with("device", "1")
            .with("place", "受付")
            .with("protections", "partition,screen-filter")
            .with("confirmedOn", "2026-11-02")
            .with("confirmedBy", "例木 太郎"));
    save(
        service,
        service
            .begin(RegisterType.of(Antivirus.class))
            .with("device", "2")
            .with("product", "見本ウイルス対策")
            .with("expiresOn", "2027-03-31"));
    service.retire(RegisterType.of(Device.class), 9);
    save(
        service,
        service
            .edit(RegisterType.of(Device.class), 1)
            .orElseThrow()
            .with("place", "受付カウンター")
            .with("maintenance", "見本システム株式会社"));
  }

  static List<Device> devicesOf(Place place) {
    RegisterType<Device> type = RegisterType.of(Device.class);
    return place.work().views().list(type, new BundleWords("ja")).rows().stream()
        .map(row -> place.work().service().edit(type, row.id()).orElseThrow().base())
        .map(row -> Objects.requireNonNull(row).value())
        .toList();
  }

  static void staff(Place place, int people) {
    RegisterService service = place.work().service();
    for (int i = 1; i <= people; i++) {
      save(
          service,
          service
              .begin(RegisterType.of(Staff.class))
              .with("name", "見本 職員" + i)
              .with("employment", i % 3 == 0 ? "part-time" : "employed")
              .with("occupation", i % 2 == 0 ? "看護師" : "事務")
              .with("businesses", "claims")
              .with("user", i % 5 == 0 ? "no" : "yes"));
    }
  }

  /// Thousands, in one action.
  static void staffAtOnce(Place place, int people) {
    place.write(
        writing -> {
          for (int i = 1; i <= people; i++) {
            writing.insert(
                new Staff(
                    "見本 職員" + i,
                    "みほん しょくいん" + i,
                    i % 2 == 0 ? "看護師" : "事務",
                    Employment.EMPLOYED,
                    Set.of(),
                    true,
                    null,
                    null));
          }
        });
  }

  private static <R extends Record> void save(RegisterService service, Edit<R> edit) {
    SaveOutcome<R> outcome = service.save(edit);
    if (!(outcome instanceof SaveOutcome.Saved<R>)) {
      throw new IllegalStateException(outcome.toString());
    }
  }
}
