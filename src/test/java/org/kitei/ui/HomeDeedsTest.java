package org.kitei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.boot.RowProofs;
import org.kitei.domain.contact.Contact;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.Loan;
import org.kitei.domain.device.TakeOut;
import org.kitei.domain.device.VirusCheck;
import org.kitei.domain.duty.Control;
import org.kitei.domain.duty.ControlState;
import org.kitei.domain.duty.Deed;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.NextActions;
import org.kitei.domain.profile.HeadDecision;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.Attachment;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Words;
import org.kitei.platform.BundleWords;
import org.kitei.ui.common.State;
import org.kitei.ui.register.Proving;

/// What the first page asks for is written on the first page: many rows at once, a new row, a day,
/// a statement; and taken back there.
class HomeDeedsTest {
  private static final LocalDate LONG_AGO = Place.TODAY.minusDays(40);

  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void threeDevicesAreRecordedTogetherAndTakenBack(String language, int width, int height) {
    try (Place place = checkedLongAgo()) {
      Walk.through(
          place,
          new Walk.Of(language, width, height, folder.resolve("saved.pdf")),
          walk -> {
            walk.keep("home-4-many-due");
            assertThat(walk.text("#start-1")).contains("3");
            String asked = walk.text("#step-1");
            walk.press("#start-1");
            walk.type("#many-checkedBy", "見本 一郎");
            walk.type("#many-definitionsOn", Place.TODAY.toString());
            walk.choose("#many-result", 0);
            walk.keep("home-5-many-form");
            walk.press("#later-2");
            assertThat(walk.sees("#leaving")).as("what is typed is asked about").isTrue();
            assertThat(walk.focus()).isEqualTo("leave-save");
            Node question = walk.find("#leaving");
            assertThat(question.localToScene(question.getLayoutBounds()).getMinY())
                .as("is in sight")
                .isBetween(0.0, height - question.getLayoutBounds().getHeight());
            walk.keep("home-5-many-leaving");
            walk.press("#leave-stay");
            assertThat(walk.sees("#leaving")).isFalse();
            assertThat(((TextInputControl) walk.find("#many-checkedBy")).getText())
                .isEqualTo("見本 一郎");
            walk.press("#many-save");
            walk.keep("home-6-many-done");
            assertThat(place.rows(VirusCheck.class)).hasSize(6);
            assertThat(walk.text("#said-sentence")).contains("3");
            assertThat(walk.text("#step-1")).isNotEqualTo(asked);
            walk.press("#undo-said");
            assertThat(place.rows(VirusCheck.class).stream().filter(Row::inUse)).hasSize(3);
            assertThat(walk.text("#step-1")).isEqualTo(asked);
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"ja,1366,768", "en,1000,1000"})
  void whatWasNotDoneIsNotRecorded(String language, int width, int height) {
    try (Place place = checkedLongAgo()) {
      Walk.through(
          place,
          new Walk.Of(language, width, height, folder.resolve("saved.pdf")),
          walk -> {
            String asked = walk.text("#step-1");
            walk.press("#start-1");
            walk.type("#many-checkedBy", "見本 一郎");
            walk.type("#many-definitionsOn", Place.TODAY.toString());
            walk.choose("#many-result", 0);
            walk.press("#tick-1");
            walk.press("#tick-2");
            walk.press("#tick-3");
            assertThat(walk.find("#many-save").isDisabled()).as("nothing is ticked").isTrue();
            assertThat(walk.text("#many-reason")).isNotBlank();
            walk.press("#tick-1");
            walk.press("#tick-3");
            assertThat(walk.text("#many-save")).contains("2");
            walk.keep("home-5-many-unticked");
            walk.press("#many-save");
            assertThat(place.rows(VirusCheck.class)).hasSize(5);
            assertThat(walk.text("#said-sentence")).contains("2");
            assertThat(walk.text("#step-1")).as("one is still to be checked").isEqualTo(asked);
          });
    }
  }

  @Test
  void aDayIsSetAnewWhereARowIsLookedAtAgain() {
    try (Place place = clinic()) {
      Ref<Contact> contact =
          insert(
              place,
              Contact.class,
              "position",
              "1",
              "organisation",
              "見本の窓口",
              "kind",
              "help-desk",
              "method",
              "phone",
              "phone",
              "03-0000-0000",
              "version",
              "1",
              "confirmedOn",
              Place.TODAY.minusYears(2));
      Walk.through(
          place,
          new Walk.Of("ja", 1366, 768, folder.resolve("saved.pdf")),
          walk -> {
            walk.press("#start-1");
            assertThat(walk.focus()).isEqualTo("many-value");
            walk.keep("home-7-day");
            walk.press("#many-save");
            assertThat(place.rows(Contact.class))
                .filteredOn(row -> row.id() == contact.id())
                .extracting(row -> row.value().confirmedOn())
                .containsExactly(Place.TODAY);
            assertThat(walk.sees("#undo-said")).isTrue();
          });
    }
  }

  @Test
  void aStatementIsTakenBackToo() {
    try (Place place = clinic()) {
      Walk.through(
          place,
          new Walk.Of("ja", 1366, 768, folder.resolve("saved.pdf")),
          walk -> {
            String asked = walk.text("#step-1");
            walk.press("#later-1");
            walk.type("#target", Place.TODAY.plusDays(35).toString());
            walk.press("#later-2");
            walk.press("#leave-discard");
            assertThat(((TextInputControl) walk.find("#target")).getText()).isEmpty();
            assertThat(place.rows(Control.class)).isEmpty();
            walk.press("#later-1");
            assertThat(walk.sees("#leaving")).as("nothing is typed").isFalse();
            walk.type("#target", Place.TODAY.plusDays(35).toString());
            walk.press("#place-papers");
            walk.press("#leave-stay");
            walk.press("#later-2");
            walk.press("#leave-save");
            assertThat(walk.sees("#later")).as("goes on to the other").isTrue();
            walk.press("#close-panel");
            assertThat(place.rows(Control.class)).hasSize(1);
            assertThat(walk.text("#step-1")).isNotEqualTo(asked);
            walk.press("#undo-said");
            assertThat(walk.text("#step-1")).isEqualTo(asked);
          });
    }
  }

  @Test
  void whatCannotBeTakenBackAnyMoreIsNotSaidAsDone() {
    try (Place place = clinic()) {
      Walk.through(
          place,
          new Walk.Of("ja", 1366, 768, folder.resolve("saved.pdf")),
          walk -> {
            walk.press("#later-1");
            walk.type("#target", Place.TODAY.plusDays(35).toString());
            walk.press("#put-off");
            assertThat(walk.find("#said-sentence").getStyleClass()).contains(State.MET.style());
            walk.press("#later-1");
            walk.type("#target", Place.TODAY.plusDays(35).toString());
            walk.press("#undo-said");
            walk.press("#leave-save");
            assertThat(place.rows(Control.class)).as("saved, nothing taken back").hasSize(2);
            assertThat(walk.find("#said-sentence").getStyleClass()).contains(State.OVERDUE.style());
          });
    }
  }

  @Test
  void aRowNamesTheDutiesItProves() {
    Words japanese = new BundleWords("ja");
    try (Place place = checkedLongAgo()) {
      RegisterType<VirusCheck> checks = RegisterType.of(VirusCheck.class);
      long check = place.rows(VirusCheck.class).getFirst().id();
      Proving proving = place.work().proving();
      assertThat(proving.of(checks, check, japanese).proves()).isTrue();
      assertThat(proving.of(checks, check, japanese).duties())
          .filteredOn(each -> each.clauses().contains("C-5-3b"))
          .singleElement()
          .satisfies(
              proved -> {
                assertThat(proved.what()).isEqualTo("定期的にウイルスを調べる");
                assertThat(proved.state()).isEqualTo(State.OVERDUE);
              });
      Proving.Purpose meant = proving.of(checks, check + 99, japanese);
      assertThat(meant.proves()).isFalse();
      assertThat(meant.duties()).isNotEmpty();
      Iterator<LocalDate> once = List.of(Place.TODAY).iterator(); // one report for a row
      new RowProofs(place.parts().status(), once::next).of(checks, check + 99, japanese);
      assertThat(once.hasNext()).isFalse();
    }
  }

  @Test
  void aPaperThatShowsWhatIsStatedLiesBesideTheStatement() throws IOException {
    Path scan = folder.resolve("scan.pdf");
    Files.writeString(scan, "%PDF-1.7 見本");
    try (Place place = clinic()) {
      Walk.through(
          place,
          new Walk.Of("ja", 1366, 768, scan),
          walk -> {
            while (!isStated(place)) {
              walk.press("#later-1");
              walk.type("#target", Place.TODAY.plusDays(35).toString());
              walk.press("#put-off");
            }
            walk.press("#start-1");
            walk.press("#choose-evidence");
            assertThat(walk.text("#evidence-file")).isEqualTo("scan.pdf");
            walk.keep("home-9-evidence");
            walk.press("#write-statement");
            Row<Control> statement =
                place.rows(Control.class).stream()
                    .filter(row -> row.value().state() == ControlState.DONE)
                    .findFirst()
                    .orElseThrow();
            assertThat(place.rows(Attachment.class))
                .extracting(row -> row.value().subject())
                .containsExactly("controls/" + statement.id());
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"ja,1366,768", "en,1000,1000"})
  void openCasesAndComingDaysStandBesideTheChapters(String language, int width, int height) {
    try (Place place = checkedLongAgo()) {
      Ref<Staff> person =
          insert(place, Staff.class, "name", "見本 花子", "user", "yes", "employment", "employed");
      insert(
          place,
          TakeOut.class,
          "number",
          "TO-2026-001",
          "item",
          "見本のノートPC",
          "applicant",
          person.id(),
          "requestedOn",
          Place.TODAY.minusDays(9),
          "purpose",
          "見本",
          "destination",
          "見本",
          "dueBack",
          Place.TODAY.minusDays(2));
      insert(
          place,
          Loan.class,
          "kind",
          "key",
          "item",
          "裏口の鍵",
          "person",
          person.id(),
          "lentOn",
          Place.TODAY.minusDays(9),
          "lentBy",
          "見本",
          "dueOn",
          Place.TODAY.plusDays(9));
      Walk.through(
          place,
          new Walk.Of(language, width, height, folder.resolve("saved.pdf")),
          walk -> {
            walk.keep("home-8-cases");
            assertThat(walk.sees("#case-TO-2026-001")).isTrue();
            assertThat(walk.text("#case-TO-2026-001")).contains("見本のノートPC");
            walk.press("#case-TO-2026-001");
            walk.alt(KeyCode.LEFT);
            assertThat(walk.sees("#case-TO-2026-001")).isTrue();
          });
    }
  }

  private static boolean isStated(Place place) {
    List<Finding> findings = place.parts().status().on(Place.TODAY).orElseThrow().findings();
    return NextActions.now(findings, Place.TODAY).getFirst().deeds().stream()
        .anyMatch(Deed.State.class::isInstance);
  }

  private Place checkedLongAgo() {
    Place place = clinic();
    insert(
        place,
        HeadDecision.class,
        "matter",
        "virus-check",
        "decision",
        "毎月",
        "periodMonths",
        "1",
        "decidedOn",
        Place.TODAY.minusYears(1),
        "decidedBy",
        "見本 一郎");
    for (String number : new String[] {"PC-001", "PC-002", "PC-003"}) {
      Ref<Device> device =
          insert(
              place,
              Device.class,
              "number",
              number,
              "name",
              "受付の端末" + number.charAt(5),
              "kind",
              "desktop",
              "place",
              "受付",
              "uses",
              "claims,eligibility",
              "state",
              "in-use");
      insert(
          place,
          VirusCheck.class,
          "device",
          device.id(),
          "checkedOn",
          LONG_AGO,
          "definitionsOn",
          LONG_AGO,
          "result",
          "clean",
          "checkedBy",
          "見本 一郎");
    }
    return place;
  }

  private Place clinic() {
    Place place = new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
    place.parts().adoption().adopt(Place.TODAY, Place.TODAY, "見本 一郎");
    return place;
  }

  private static <R extends Record> Ref<R> insert(Place place, Class<R> register, Object... texts) {
    Draft<R> draft = Draft.empty(register);
    for (int at = 0; at < texts.length; at += 2) {
      draft = draft.with(texts[at].toString(), texts[at + 1].toString());
    }
    if (!(draft.parse() instanceof Draft.Parsed.Good<R>(R value))) {
      throw new IllegalArgumentException(draft.parse().toString());
    }
    place.write(writing -> writing.insert(value));
    return new Ref<>(place.rows(register).getLast().id());
  }
}
