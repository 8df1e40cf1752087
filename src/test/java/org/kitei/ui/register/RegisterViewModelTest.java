package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.architecture.JavaLiterals;
import org.kitei.architecture.SourceTree;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.Placement;
import org.kitei.domain.network.Certificate;
import org.kitei.domain.network.NetworkLine;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.RowCondition;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Words;
import org.kitei.platform.BundleWords;
import org.kitei.ui.Place;
import org.kitei.ui.common.Destination;
import org.kitei.usecase.register.SaveOutcome;
import org.kitei.usecase.register.StarterService;

class RegisterViewModelTest {
  private static final Words WORDS = new BundleWords("ja");

  @TempDir Path folder;
  private Place place;
  private RegisterViewModel<Device> devices;

  @BeforeEach
  void fill() {
    place = new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
    Filled.devices(place);
    devices = model(Device.class);
  }

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void rowsInUseAreShownAndTheOthersCounted() {
    assertThat(numbers()).hasSize(8).doesNotContain("PC-009");
    assertThat(devices.inUse()).isEqualTo(8);
    assertThat(devices.retired()).isEqualTo(1);
  }

  @Test
  void whatComesFromAPackSaysWhereThatStands() {
    assertThat(source(Certificate.class, "expiresOn")).contains("第三者の記事で確認", "確かめた日");
    assertThat(source(NetworkLine.class, "type")).contains("保連発1004第1号", "公式のページの写しで確認");
    assertThat(source(NetworkLine.class, "provider")).isEmpty();
  }

  private <R extends Record> String source(Class<R> register, String field) {
    RegisterType<R> type = RegisterType.of(register);
    return new RowFormViewModel<>(place.work(), WORDS, place.work().service().begin(type))
        .source(type.field(field))
        .map(WORDS::say)
        .orElse("");
  }

  @Test
  void searchingShowsWhatFitsAsOneTypes() {
    devices.search().set("診察");
    assertThat(numbers()).containsExactly("PC-003", "PC-004");
    devices.search().set("診察 のーと");
    assertThat(numbers()).containsExactly("PC-003");
  }

  @Test
  void theSameFilterTwiceShowsAllInUseAgain() {
    RowCondition laptops = new RowCondition.Chosen("kind", "laptop");
    devices.filter(laptops);
    assertThat(numbers()).containsExactly("PC-003");
    devices.filter(laptops);
    assertThat(numbers()).hasSize(8);
    devices.filter(new RowCondition.Retired());
    assertThat(numbers()).containsExactly("PC-009");
  }

  @Test
  void sortingGoesUpThenDownThenAsUsual() {
    List<String> usual = numbers();
    devices.sort("place");
    List<String> up = numbers();
    devices.sort("place");
    assertThat(numbers()).isNotEqualTo(up);
    devices.sort("place");
    assertThat(numbers()).isEqualTo(usual);
  }

  @Test
  void columnsAreRememberedOnThisComputer() {
    Field os = devices.type().field("os");
    assertThat(devices.columns().get().fields(devices.type())).doesNotContain(os);
    devices.showColumn(os, true);
    assertThat(model(Device.class).columns().get().fields(devices.type())).contains(os);
  }

  @Test
  void theLastColumnCannotBeHidden() {
    devices.type().fields().forEach(field -> devices.showColumn(field, false));
    assertThat(devices.columns().get().columns()).hasSize(1);
  }

  @Test
  void whatIsTypedIsNotLostOnLeaving() {
    List<String> went = new ArrayList<>();
    devices.open(1);
    assertThat(devices.holds(() -> went.add("unchanged"))).isFalse();
    form().text("place").set("待合室");
    assertThat(devices.holds(() -> went.add("saved"))).isTrue();
    assertThat(went).isEmpty();
    devices.leaving().saveAndGoOn();
    assertThat(went).containsExactly("saved");
    assertThat(text(1, "place")).isEqualTo("待合室");
  }

  @Test
  void whatIsTypedCanBeDiscardedOnLeaving() {
    List<String> went = new ArrayList<>();
    devices.open(1);
    form().text("place").set("待合室");
    devices.holds(() -> went.add("discarded"));
    devices.leaving().stay();
    assertThat(went).isEmpty();
    assertThat(form().text("place").get()).isEqualTo("待合室");
    devices.holds(() -> went.add("discarded"));
    devices.leaving().discardAndGoOn();
    assertThat(went).containsExactly("discarded");
    assertThat(text(1, "place")).isEqualTo("受付カウンター");
  }

  @Test
  void whatIsTypedOfARowBesideItIsNotLostEither() {
    List<String> went = new ArrayList<>();
    devices.open(1);
    RegisterType<Placement> places = RegisterType.of(Placement.class);
    RowFormViewModel<Placement> beside = devices.besideForm(places, places.field("device"));
    assertThat(devices.holds(() -> went.add("unchanged"))).isFalse();
    beside.text("place").set("待合室");
    assertThat(devices.holds(() -> went.add("saved"))).isTrue();
    devices.leaving().saveAndGoOn();
    assertThat(went).containsExactly("saved");
    assertThat(place.rows(Placement.class)).extracting(row -> row.value().place()).contains("待合室");
    assertThat(devices.holds(() -> went.add("again"))).isFalse();
  }

  @Test
  void whatIsTypedOfARowToPointAtIsFinishedThereOrDiscarded() {
    devices.open(1);
    RowFormViewModel<Staff> person = devices.newForm(RegisterType.of(Staff.class));
    person.text("name").set("例田 花子");
    assertThat(devices.holds(() -> {})).isTrue();
    assertThat(devices.leaving().canSave()).isFalse();
    devices.leaving().discardAndGoOn();
    assertThat(devices.holds(() -> {})).isFalse();
  }

  @Test
  void leavingWithWhatIsRefusedStays() {
    List<String> went = new ArrayList<>();
    devices.open(1);
    form().text("number").set("PC-002");
    devices.holds(() -> went.add("gone"));
    devices.leaving().saveAndGoOn();
    assertThat(went).isEmpty();
    assertThat(Objects.requireNonNull(form().problem("number")).key())
        .isEqualTo("register.problem.taken");
  }

  @Test
  void anEmptyFieldIsNoMistakeBeforeOneBegan() {
    devices.beginNew();
    assertThat(form().problem("name")).isNull();
    assertThat(form().reason()).isPresent();
    form().text("name").set("機器");
    form().text("name").set("");
    assertThat(form().problem("name")).isNotNull();
  }

  @Test
  void savingANewRowOpensIt() {
    devices.beginNew();
    form().text("name").set("検診端末");
    form().text("kind").set("laptop");
    form().text("place").set("2階");
    form().text("state").set("in-use");
    assertThat(form().reason()).isEmpty();
    SaveOutcome<Device> outcome = form().save();
    devices.saved(outcome);
    assertThat(devices.openRow().map(ReadRow::label)).contains("検診端末");
    assertThat(Objects.requireNonNull(devices.said().get()).done()).isTrue();
    devices.undo();
    assertThat(devices.inUse()).isEqualTo(8);
    assertThat(devices.form().get()).isNull();
  }

  @Test
  void retiringNamesTheRowsThatStillRefer() {
    devices.open(1);
    devices.retire();
    Said said = Objects.requireNonNull(devices.said().get());
    assertThat(said.done()).isFalse();
    assertThat(said.places())
        .extracting(Said.Place::destination)
        .containsExactly(new Destination.Register("placement", 1L));
  }

  @Test
  void aRetiredRowCanBePutBack() {
    devices.reveal(9);
    assertThat(devices.openRow().map(ReadRow::inUse)).contains(false);
    devices.revive();
    assertThat(devices.openRow().map(ReadRow::inUse)).contains(true);
    assertThat(devices.inUse()).isEqualTo(9);
  }

  @Test
  void whatBelongsToTheRowIsAddedInPlace() {
    devices.open(2);
    var placement = devices.beside().getFirst();
    assertThat(placement.rows()).isEmpty();
    RowFormViewModel<?> form = devices.besideForm(placement.type(), placement.field());
    assertThat(form.changed().get()).isFalse();
    form.text("place").set("事務室");
    form.text("confirmedBy").set("例木 太郎");
    assertThat(form.save()).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(devices.beside().getFirst().rows()).hasSize(1);
  }

  @Test
  void starterRowsAreEnteredOnlyWhereTicked() {
    RegisterViewModel<Contact> contacts = model(Contact.class);
    StartersViewModel starters = contacts.starters();
    starters.tick(starters.offers().getFirst().id(), true);
    starters.tick(starters.offers().getLast().id(), true);
    starters.tick(starters.offers().getLast().id(), false);
    assertThat(starters.count().get()).isEqualTo(1);
    assertThat(starters.insert()).isInstanceOf(StarterService.Outcome.Inserted.class);
    contacts.started(1);
    assertThat(contacts.inUse()).isEqualTo(1);
  }

  @Test
  void casesAreOnlyReadAndSayWhy() {
    assertThat(model(Document.class).readOnly()).isPresent();
    assertThat(devices.readOnly()).isEmpty();
  }

  @Test
  void badInputOfEveryKindStandsAtItsField() {
    for (RegisterType<?> type : AllRegisters.list().listed()) {
      type.fields().forEach(field -> badInputStandsAt(type, field));
    }
  }

  private <R extends Record> void badInputStandsAt(RegisterType<R> type, Field field) {
    RowFormViewModel<R> form =
        new RowFormViewModel<>(place.work(), WORDS, place.work().service().begin(type));
    form.text(field.name())
        .set(
            switch (field.kind()) {
              case TEXT, PHONE, LONG_TEXT -> "x".repeat(field.most() + 1);
              case NUMBER -> "many";
              case DATE -> "令和8年2月30日";
              case DATE_TIME -> "noon";
              case YES_NO -> "perhaps";
              case CHOICE, CHOICES -> "no-such";
              case REFERENCE, REFERENCES -> "?nobody";
            });
    assertThat(form.problem(field.name())).as(type.key() + "." + field.name()).isNotNull();
    assertThat(form.reason()).isPresent();
  }

  @Test
  void noScreenKnowsARegisterByItsKey() {
    List<String> keys = AllRegisters.list().types().stream().map(RegisterType::key).toList();
    assertThat(
            SourceTree.files("src/main/java/org/kitei/ui/register", ".java").stream()
                .flatMap(file -> JavaLiterals.of(SourceTree.text(file)).stream())
                .map(JavaLiterals.Literal::text))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(keys);
  }

  private <R extends Record> RegisterViewModel<R> model(Class<R> register) {
    return new RegisterViewModel<>(place.work(), RegisterType.of(register), WORDS);
  }

  private RowFormViewModel<Device> form() {
    return Objects.requireNonNull(devices.form().get());
  }

  private List<String> numbers() {
    return devices.rows().stream().map(ReadRow::number).toList();
  }

  private String text(long id, String field) {
    devices.refresh();
    ReadRow row = devices.listing().get().row(id).orElseThrow();
    return devices.listing().get().text(row, devices.type().field(field));
  }
}
