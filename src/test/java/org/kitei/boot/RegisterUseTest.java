package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.DeviceKind;
import org.kitei.domain.device.DeviceState;
import org.kitei.domain.device.DeviceUse;
import org.kitei.domain.device.Placement;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.InMemory;
import org.kitei.domain.register.Listing;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowCondition;
import org.kitei.domain.register.RowQuery;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Words;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.platform.BundleWords;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.Present;
import org.kitei.storage.Store;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.usecase.profile.ProfileService;
import org.kitei.usecase.register.Edit;
import org.kitei.usecase.register.LastAction;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.RegisterViews;
import org.kitei.usecase.register.RetireOutcome;
import org.kitei.usecase.register.SaveOutcome;
import org.kitei.usecase.register.UndoOutcome;
import org.kitei.usecase.register.UndoService;

/// A day with the registers of a clinic, against the real store.
final class RegisterUseTest {
  private static final Present PRESENT = TokyoPresent.on(LocalDate.of(2026, 11, 22));
  private static final Words WORDS = new BundleWords("ja");
  private static final RegisterType<Device> DEVICES = RegisterType.of(Device.class);
  private static final RegisterType<Placement> PLACES = RegisterType.of(Placement.class);
  private static final RegisterType<Staff> STAFF = RegisterType.of(Staff.class);

  private static final RegisterType<TrainingRecord> TRAININGS =
      RegisterType.of(TrainingRecord.class);

  @TempDir Path folder;
  private Store store;
  private RegisterService service;
  private RegisterViews views;
  private UndoService undo;

  @BeforeEach
  void open() {
    store = Store.openOrCreate(folder, AllRegisters.list(), PRESENT, new KeyFile(folder), "封");
    service =
        new RegisterService(AllRegisters.list(), store.registers(), store.gate(), PRESENT, "見本 一郎");
    views =
        new RegisterViews(
            AllRegisters.list(),
            store.registers(),
            store.history(),
            new JsonCatalogue(),
            ModelChoice::of);
    undo =
        new UndoService(
            AllRegisters.list(), store.registers(), store.history(), store.gate(), "見本 一郎");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Row<Device> device(String name) {
    return save(
        service
            .begin(DEVICES)
            .with("name", name)
            .with("kind", "desktop")
            .with("place", "受付")
            .with("uses", "eligibility,claims")
            .with("state", "in-use"));
  }

  private Row<Placement> place(Row<Device> device) {
    return save(
        service
            .begin(PLACES)
            .with("device", Long.toString(device.id()))
            .with("place", "受付")
            .with("protections", "screen-filter")
            .with("confirmedBy", "例田 花子"));
  }

  private <R extends Record> Row<R> save(Edit<R> edit) {
    return ((SaveOutcome.Saved<R>) service.save(edit)).row();
  }

  private static List<String> keys(SaveOutcome<?> outcome) {
    return ((SaveOutcome.Refused<?>) outcome)
        .problems().stream().map((Problem at) -> at.field() + " " + at.why().key()).toList();
  }

  @Test
  void numbersAreProposedOneAfterTheOther() {
    assertThat(device("受付端末").value().number()).isEqualTo("PC-001");
    assertThat(device("事務端末").value().number()).isEqualTo("PC-002");
    service.retire(DEVICES, 2);
    assertThat(service.begin(DEVICES).draft().text("number")).isEqualTo("PC-003");
  }

  @Test
  void aNumberSomebodyElseHasIsRefusedAtItsField() {
    device("受付端末");
    Edit<Device> second = Edit.of(DEVICES, device("事務端末")).with("number", "ｐｃ－００１");
    assertThat(keys(service.save(second))).containsExactly("number register.problem.taken");
  }

  @Test
  void aReferenceMustBeThereAndInUse() {
    Row<Device> device = device("受付端末");
    Row<Placement> place = place(device);
    Edit<Placement> edit = Edit.of(PLACES, place);

    assertThat(keys(service.save(edit.with("device", "77"))))
        .containsExactly("device register.problem.not-there");
    service.retire(PLACES, place.id());
    service.retire(DEVICES, device.id());
    assertThat(
            keys(
                service.save(
                    service
                        .begin(PLACES)
                        .with("device", "1")
                        .with("place", "受付")
                        .with("confirmedBy", "例田 花子"))))
        .containsExactly("device register.problem.out-of-use");
    assertThat(service.revive(PLACES, place.id())).isInstanceOf(RetireOutcome.NotHere.class);
    Edit<Placement> old = service.edit(PLACES, place.id()).orElseThrow();
    assertThat(service.save(old.with("place", "廊下"))).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(views.targets(PLACES.field("device"), Set.of(), WORDS)).isEmpty();
    assertThat(views.targets(PLACES.field("device"), Set.of(1L), WORDS)).hasSize(1);
  }

  @Test
  void whatRowsInUseReferToStaysInUse() {
    Row<Device> device = device("受付端末");
    place(device);
    assertThat(service.retire(DEVICES, device.id()))
        .isInstanceOfSatisfying(
            RetireOutcome.StillNeeded.class,
            needed -> assertThat(WORDS.say(needed.reason())).contains("PL-001"));
    assertThat(views.beside(DEVICES, device.id(), WORDS))
        .extracting(beside -> beside.type().key() + " " + beside.rows().size())
        .contains("placement 1", "av 0")
        .contains("certificates 0", "accounts 0");
  }

  @Test
  void everyOneOfSeveralReferencesMustBeThereAndInUse() {
    Row<Staff> one = person("見本 一郎");
    Row<Staff> other = person("例田 花子");
    Edit<TrainingRecord> edit =
        service
            .begin(TRAININGS)
            .with("heldAt", "2026-11-02 13:00")
            .with("topic", "年1回の教育")
            .with("kind", "regular");

    assertThat(keys(service.save(edit.with("participants", one.id() + ",77"))))
        .containsExactly("participants register.problem.not-there");
    Row<TrainingRecord> held = save(edit.with("participants", one.id() + "," + other.id()));
    assertThat(held.value().participants()).hasSize(2);
    assertThat(store.registers().rows(TrainingRecord.class)).containsExactly(held);
    assertThat(service.retire(STAFF, other.id())).isInstanceOf(RetireOutcome.StillNeeded.class);
    assertThat(views.beside(STAFF, other.id(), WORDS))
        .extracting(beside -> beside.type().key() + " " + beside.rows().size())
        .contains("training_records 1", "pledges 0", "accounts 0");

    save(Edit.of(TRAININGS, held).with("participants", Long.toString(one.id())));
    assertThat(service.retire(STAFF, other.id())).isInstanceOf(RetireOutcome.Done.class);
    assertThat(keys(service.save(edit.with("participants", "1," + other.id()))))
        .containsExactly("participants register.problem.out-of-use");
    assertThat(views.history(TRAININGS, held.id(), 9, WORDS).getFirst().fields())
        .extracting(change -> change.before() + " → " + change.after())
        .containsExactly("見本 一郎・例田 花子 → 見本 一郎");
    assertThat(store.check().run().findings()).isEmpty();
  }

  private Row<Staff> person(String name) {
    return save(
        service
            .begin(STAFF)
            .with("name", name)
            .with("furigana", name.startsWith("見") ? "みほん" : "れいだ")
            .with("employment", "employed"));
  }

  @Test
  void whoeverSavesSecondIsToldOfTheFirst() {
    Edit<Device> mine = Edit.of(DEVICES, device("受付端末"));
    save(mine.with("place", "診察室"));
    assertThat(service.save(mine.with("place", "廊下")))
        .isInstanceOfSatisfying(
            SaveOutcome.ChangedMeanwhile.class,
            changed -> assertThat(((Device) changed.now().value()).place()).isEqualTo("診察室"));
  }

  @Test
  void theHistoryOfARowReadsInWords() {
    Row<Device> device = device("受付端末");
    save(Edit.of(DEVICES, device).with("place", "診察室").with("disposal", "消去"));
    service.retire(DEVICES, device.id());

    assertThat(views.history(DEVICES, device.id(), 9, WORDS))
        .extracting(change -> change.what() + change.fields().size() + change.who())
        .startsWith("使用終了0見本 一郎", "変更2見本 一郎");
    assertThat(views.history(DEVICES, device.id(), 9, WORDS).get(1).fields())
        .extracting(field -> field.title() + ":" + field.before() + "→" + field.after())
        .containsExactly("設置場所:受付→診察室", "廃棄の方法:→消去");
  }

  @Test
  void undoSaysWhatItUndidAlsoAfterARestart() {
    Row<Device> device = device("受付端末");
    save(Edit.of(DEVICES, device).with("place", "診察室"));
    store.close();
    open();

    LastAction last = undo.last(WORDS).orElseThrow();
    UndoOutcome.Done done = (UndoOutcome.Done) undo.undo(last.number(), WORDS);

    assertThat(WORDS.say(done.said())).isEqualTo("機器「PC-001 受付端末」の変更を取り消しました。");
    assertThat(store.registers().row(Device.class, 1).orElseThrow().value())
        .isEqualTo(device.value());
    LastAction undone = undo.last(WORDS).orElseThrow();
    assertThat(undone.undoing()).isTrue();
    assertThat(undo.undo(last.number(), WORDS)).isInstanceOf(UndoOutcome.Refused.class);
    assertThat(WORDS.say(((UndoOutcome.Done) undo.undo(undone.number(), WORDS)).said()))
        .isEqualTo("取り消しをやめて、機器「PC-001 受付端末」の変更をやり直しました。");
  }

  @Test
  void anEarlierActionAndTheSetUpAreNotUndone() {
    new ProfileService(store.registers(), store.gate(), "見本 一郎")
        .save(Draft.of(OrgProfile.class, Profiles.clinic()));
    LastAction setUp = undo.last(WORDS).orElseThrow();
    assertThat(setUp.refusal()).isNotNull();
    assertThat(undo.undo(setUp.number(), WORDS)).isInstanceOf(UndoOutcome.Refused.class);
    device("受付端末");
    assertThat(((UndoOutcome.Refused) undo.undo(setUp.number(), WORDS)).reason().key())
        .isEqualTo("register.undo.not-the-last");
    assertThat(store.registers().only(OrgProfile.class)).isPresent();
  }

  @Test
  void casesAreNotWrittenHere() {
    assertThat(RegisterService.readOnly(RegisterType.of(Document.class))).isPresent();
    assertThat(service.retire(RegisterType.of(Document.class), 1))
        .isInstanceOf(RetireOutcome.NotHere.class);
  }

  @Test
  void onlyWhatTheInstitutionNeedsIsShown() {
    assertThat(shown()).contains("staff", "devices", "controls");
    new ProfileService(store.registers(), store.gate(), "見本 一郎")
        .save(
            Draft.of(
                OrgProfile.class,
                Profiles.of(InstitutionKind.OPERATING_BODY, Business.ELIGIBILITY)));
    assertThat(shown()).contains("contact_tree").doesNotContain("org_profile");
  }

  private List<String> shown() {
    return views.shelves().stream()
        .flatMap(shelf -> shelf.registers().stream())
        .map(counted -> counted.type().key())
        .toList();
  }

  @Test
  void peopleStandInTheOrderOfTheirReadings() {
    List<Row<Staff>> rows = new ArrayList<>();
    for (String[] each :
        new String[][] {{"見本 一郎", "みほん いちろう"}, {"例田 花子", "ﾚｲﾀﾞ ﾊﾅｺ"}, {"仮山 次郎", "カリヤマ ジロウ"}}) {
      rows.add(
          new Row<>(
              rows.size() + 1L,
              new Staff(each[0], each[1], null, Employment.EMPLOYED, Set.of(), true, null, null),
              1,
              null));
    }
    Listing<Staff> listing =
        Listing.of(STAFF, InMemory.of(rows), new RowReader(WORDS, store.registers()));
    assertThat(listing.find(RowQuery.inUse()))
        .extracting(ReadRow::label)
        .containsExactly("仮山 次郎", "見本 一郎", "例田 花子");
    assertThat(listing.find(RowQuery.inUse().sorted("name", true)))
        .extracting(ReadRow::label)
        .containsExactly("例田 花子", "見本 一郎", "仮山 次郎");
  }

  @Test
  void fiveThousandRowsAreSearchedAndSortedQuickly() {
    List<Row<Device>> rows = new ArrayList<>();
    for (int i = 1; i <= 5000; i++) {
      rows.add(new Row<>(i, device(i), 1, null));
    }
    Listing<Device> listing =
        Listing.of(DEVICES, InMemory.of(rows), new RowReader(WORDS, store.registers()));
    RowQuery query = RowQuery.inUse().searching("端末 しんさつしつ７").sorted("name", true);
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      long begun = System.nanoTime();
      assertThat(listing.find(query)).isNotEmpty();
      fastest = Math.min(fastest, System.nanoTime() - begun);
    }
    assertThat(fastest).isLessThan(50_000_000);
    assertThat(listing.count(new RowCondition.Chosen("kind", "laptop"))).isEqualTo(2500);
    assertThat(listing.chips()).hasSizeGreaterThan(2);
  }

  private static Device device(int i) {
    return new Device(
        "PC-" + i,
        "端末" + i,
        i % 2 == 0 ? DeviceKind.LAPTOP : DeviceKind.DESKTOP,
        "シンサツシツ" + i % 10,
        Set.of(DeviceUse.RECORDS),
        null,
        LocalDate.of(2020, 1, 1).plusDays(i % 2000),
        null,
        DeviceState.IN_USE,
        null,
        null,
        null,
        null,
        null);
  }
}
