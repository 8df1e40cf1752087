package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.document.Pdf;
import org.kitei.domain.device.TakeOut;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Row;
import org.kitei.domain.violation.Violation;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.Walk;

/// Cases from beginning to end in the window, by mouse and keyboard.
class CaseWalkTest {
  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @Test
  void aViolationFromTheRuleToTheTrainingThatFollows() {
    try (Place place = clinic()) {
      place.parts().adoption().adopt(Place.TODAY, Place.TODAY, "見本 一郎");
      Walk.through(
          place,
          of("ja", 1366, 768),
          walk -> {
            walk.press("#place-cases");
            walk.press("#new-violations");
            assertThat(walk.text("#hindrance")).contains("8章");
            walk.keep("case-20-rules-first");
            walk.press("#door-register");
            walk.press("#all-starters");
            walk.press("#insert-starters");
            walk.press("#place-cases");
            walk.press("#new-violations");
            choose(walk, "#article", 25);
            walk.type("#rule", "許可なく機器や媒体を持ち出した");
            walk.type("#person", "例田 花子");
            walk.type("#narrative", "許可なくUSBメモリを持ち帰った");
            walk.keep("case-21-violation");
            walk.control(KeyCode.S);
            walk.press("#step-hear");
            walk.type("#hearing", "許可が要るとは知らなかった");
            walk.control(KeyCode.S);
            walk.press("#step-decide");
            walk.type("#decision", "不注意と認める");
            walk.type("#measure", "文書で注意する");
            walk.type("#prevention", "手順を知らせ直す");
            walk.press("#retraining-yes");
            walk.keep("case-22-deciding");
            walk.control(KeyCode.S);
            walk.press("#step-retrain");
            walk.press("#training-add");
            walk.type("#training_records-heldAt", "2026-11-21 13:00");
            walk.type("#training_records-topic", "持出しの手順の教え直し");
            choose(walk, "#training_records-kind", 4);
            walk.press("#training_records-save");
            walk.control(KeyCode.S);
            assertThat(walk.text("#training-problem")).contains("決めた日より前");
            walk.keep("case-23-training-too-early");
            walk.press("#training-add");
            walk.type("#training_records-heldAt", Place.TODAY + " 09:00");
            walk.type("#training_records-topic", "持出しの手順の教え直し（今日）");
            choose(walk, "#training_records-kind", 4);
            walk.type("#training_records-participants", "例田");
            walk.press("#training_records-participants-all");
            walk.press("#training_records-save");
            walk.keep("case-23-retraining");
            walk.control(KeyCode.S);
            walk.press("#step-close");
            walk.control(KeyCode.S);
            assertThat(walk.text("#state")).contains("終わった");
            assertThat(walk.text("#place-cases")).isEqualTo("事案");
            walk.keep("case-24-closed");
            walk.press("#print");
            walk.press("#print");
            walk.press("#do-print");
          });
      String printed = Pdf.flow(place.printer().orders().getFirst().pdf());
      assertThat(printed).contains("VI-2026-001", "許可なく機器や媒体を持ち出した", "手順を知らせ直す", "教え直した");
      assertThat(printed).doesNotContain("例田花子", "許可なくUSBメモリを持ち帰った", "文書で注意する");
      Violation closed = only(place, Violation.CASES.register().record()).value();
      assertThat(closed.training()).isNotNull();
      assertThat(closed.article()).isNotBlank();
      assertThat(lines(place, Violation.class)).isEqualTo(5);
    }
  }

  @Test
  void aTakeOutThatIsLateShowsFromTheRailToTheCase() {
    try (Place place = clinic()) {
      Walk.through(
          place,
          of("en", 1000, 1000),
          walk -> {
            walk.control(KeyCode.DIGIT4);
            walk.press("#new-takeout");
            walk.type("#item", "USBメモリ M-002");
            walk.type("#applicant", "例田 花子");
            walk.type("#requestedOn", "2026-11-19");
            walk.type("#purpose", "支払基金への提出");
            walk.type("#destination", "支払基金");
            walk.type("#dueBack", "2026-11-20");
            walk.control(KeyCode.S);
            walk.press("#step-permit");
            walk.type("#decidedOn", "2026-11-19");
            walk.control(KeyCode.S);
            walk.press("#step-hand-out");
            walk.type("#outAt", "2026-11-18 09:00");
            walk.control(KeyCode.S);
            assertThat(walk.text("#outAt-problem")).contains("before it was permitted");
            walk.type("#outAt", "2026-11-19 18:00");
            walk.control(KeyCode.S);
            assertThat(walk.text("#state")).startsWith("Out");
            assertThat(walk.find("#state").getStyleClass()).contains("overdue");
            walk.press("#place-cases");
            assertThat(walk.text("#place-cases")).endsWith("1");
            walk.keep("case-25-late");
            walk.key(KeyCode.ENTER);
            walk.press("#step-take-back");
            walk.type("#receivedBy", "仮山 太郎");
            walk.control(KeyCode.S);
            assertThat(walk.text("#receivedBy-problem")).contains("does not work here");
            walk.type("#receivedBy", "見本 一郎");
            walk.control(KeyCode.S);
            assertThat(walk.text("#state")).startsWith("Back");
            walk.alt(KeyCode.LEFT);
            walk.alt(KeyCode.RIGHT);
            walk.press("#print");
            assertThat(walk.sees("#paper-takeout-permit")).isTrue();
            walk.press("#print");
            walk.press("#do-print");
            walk.press("#place-registers");
            walk.press("#register-takeout");
            assertThat(((ToggleButton) walk.find("#place-cases")).isSelected()).isTrue();
          });
      String printed = Pdf.flow(place.printer().orders().getFirst().pdf());
      assertThat(printed).contains("TO-2026-001", "USBメモリM-002", "支払基金への提出");
      assertThat(only(place, TakeOut.class).value().state()).isInstanceOf(TakeOut.State.Back.class);
      assertThat(lines(place, TakeOut.class)).isEqualTo(4);
    }
  }

  @Test
  void whatIsTypedSurvivesTheEndOfTheProgram() {
    try (Place place = clinic()) {
      Walk.through(
          place,
          of("ja", 1000, 1000),
          walk -> {
            walk.press("#place-cases");
            walk.press("#new-consultations");
            walk.type("#topic", "書きかけ");
            walk.type("#question", "まだ途中");
          });
    }
    try (Place place = new Place(folder)) {
      assertThat(
              Toolkit.<Draft<?>>get(
                      () -> {
                        var type = place.cases().cases().find("consultations").orElseThrow();
                        CaseViewModel<?> model =
                            new CaseViewModel<>(
                                place.cases(),
                                type,
                                null,
                                new org.kitei.platform.BundleWords("ja"));
                        model.refresh();
                        return model.form().get().draft();
                      })
                  .text("question"))
          .isEqualTo("まだ途中");
    }
  }

  private Place clinic() {
    Place place = new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
    Acting.in(place);
    return place;
  }

  private Walk.Of of(String language, int width, int height) {
    return new Walk.Of(language, width, height, folder.resolve("saved.pdf"));
  }

  private static void choose(Walk walk, String id, int index) {
    Toolkit.run(() -> ((ComboBox<?>) walk.find(id)).getSelectionModel().select(index));
    Toolkit.settle();
  }

  private static <R extends Record> Row<R> only(Place place, Class<R> register) {
    return place
        .cases()
        .registers()
        .views()
        .row(org.kitei.domain.register.RegisterType.of(register), 1)
        .orElseThrow();
  }

  private static int lines(Place place, Class<? extends Record> register) {
    return place.cases().timeline().of(CaseId.of(register, 1)).lines().size();
  }
}
