package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.Placement;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.RowCondition;
import org.kitei.domain.register.SavedFilter;
import org.kitei.domain.role.Staff;
import org.kitei.platform.BundleWords;
import org.kitei.ui.Place;
import org.kitei.usecase.register.ManyRows;
import org.kitei.usecase.register.ManyRows.Outcome;
import org.kitei.usecase.register.RegisterViews.Enterable;
import org.kitei.usecase.register.SaveOutcome;

/// One action for many rows, a row like another, and filters under names.
class ForManyRowsTest {
  private static final RegisterType<Device> DEVICES = RegisterType.of(Device.class);
  private static final RegisterType<Placement> PLACES = RegisterType.of(Placement.class);

  @TempDir Path folder;
  private Place place;
  private RegisterViewModel<Device> devices;

  @BeforeEach
  void open() {
    place = new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
    Filled.devices(place);
    devices = open(DEVICES);
  }

  private <R extends Record> RegisterViewModel<R> open(RegisterType<R> type) {
    return new RegisterViewModel<>(place.work(), type, new BundleWords("ja"));
  }

  @AfterEach
  void close() {
    place.close();
  }

  private String text(long id, String field) {
    devices.refresh();
    ReadRow row = devices.listing().get().row(id).orElseThrow();
    return devices.listing().get().text(row, DEVICES.field(field));
  }

  private int places() {
    return open(PLACES).ids().size();
  }

  @Test
  void oneFieldIsSetForAllAndTakenBackAsOne() {
    devices.many().tick(List.of(1L, 2L, 3L), true);
    Outcome outcome = devices.many().set(DEVICES.field("maintenance"), "見本保守");
    assertThat(outcome).isEqualTo(new Outcome.Done(3));
    assertThat(List.of(text(1, "maintenance"), text(3, "maintenance"))).containsOnly("見本保守");
    assertThat(text(4, "maintenance")).isEmpty();

    devices.undo();
    assertThat(List.of(text(1, "maintenance"), text(3, "maintenance")))
        .containsExactly("見本システム株式会社", "");
  }

  @Test
  void whereOneRowDoesNotTakeItNoneIsChanged() {
    devices.many().tick(List.of(1L, 9L), true);
    Outcome outcome = devices.many().set(DEVICES.field("state"), "disposed");
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.row()).isEqualTo("PC-001"));
    assertThat(text(1, "state")).isEqualTo("使用中");
  }

  @Test
  void whereNoRowIsTickedNothingIsWritten() {
    assertThat(devices.many().set(DEVICES.field("state"), "disposed"))
        .isEqualTo(new Outcome.NotHere(ManyRows.NOTHING_TICKED));
  }

  @Test
  void neitherNumbersNorWhatIsPrivateIsSetForMany() {
    assertThat(devices.many().settable())
        .extracting(field -> field.name())
        .doesNotContain("number")
        .contains("place");
  }

  @Test
  void whatIsEnteredForThreeDevicesIsThreeRowsAndOneAction() {
    Enterable places =
        devices.many().enterable().stream()
            .filter(each -> each.type().equals(PLACES))
            .findFirst()
            .orElseThrow();
    int before = places();
    devices.many().tick(List.of(2L, 3L, 8L), true);
    RowFormViewModel<Placement> form =
        devices.many().entering(PLACES, places.reference(), Map.of());
    form.text("place").set("診察室");
    form.text("confirmedBy").set("例木 太郎");
    assertThat(form.save()).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(places()).isEqualTo(before + 3);
    RegisterViewModel<Placement> entered = open(PLACES);
    assertThat(entered.rows().stream().map(row -> row.texts().getFirst()))
        .contains("レセプト端末", "診察室端末", "電子カルテ端末");

    devices.undo();
    assertThat(places()).isEqualTo(before);
  }

  @Test
  void whatARecordRefusesIsSaidAtItsFieldAndNothingIsEntered() {
    devices.many().tick(List.of(2L, 3L), true);
    RowFormViewModel<Placement> form =
        devices.many().entering(PLACES, PLACES.field("device"), Map.of());
    form.text("confirmedOn").set("令和8年2月30日");
    int before = places();
    assertThat(form.save()).isInstanceOf(SaveOutcome.Refused.class);
    assertThat(form.problem("confirmedOn")).isNotNull();
    assertThat(places()).isEqualTo(before);
  }

  @Test
  void aRowLikeAnotherHasItsOwnNumberAndDays() {
    devices.open(1);
    devices.duplicate();
    RowFormViewModel<Device> form = devices.form().get();
    assertThat(form).isNotNull();
    assertThat(form.isNew()).isTrue();
    assertThat(form.text("name").get()).isEqualTo("受付端末");
    assertThat(form.text("number").get()).isEqualTo("PC-010");
    assertThat(form.text("introducedOn").get()).isEmpty();
    assertThat(form.save()).isInstanceOf(SaveOutcome.Saved.class);
  }

  @Test
  void aFilterIsTakenUpAgainByItsName() {
    devices.search().set("受付");
    devices.filter(new RowCondition.Chosen("kind", "desktop"));
    devices.sort("place", true);
    List<Long> wanted = List.copyOf(devices.ids());
    devices.keepFilter(" 受付の, 端末: ");

    RegisterViewModel<Device> again = open(DEVICES);
    assertThat(again.savedFilters()).extracting(SavedFilter::name).containsExactly("受付の, 端末:");
    again.take(again.savedFilters().getFirst());
    assertThat(again.search().get()).isEqualTo("受付");
    assertThat(again.ids()).isEqualTo(wanted).isNotEmpty();
    assertThat(again.sort().get()).isEqualTo(devices.sort().get());

    again.forgetFilter("受付の, 端末:");
    assertThat(devices.savedFilters()).isEmpty();
    assertThat(open(RegisterType.of(Staff.class)).savedFilters()).isEmpty();
  }
}
