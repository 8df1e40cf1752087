package org.kitei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.port.Printer;
import org.kitei.ui.common.Memory;

/// The main window walked through: home, papers, printing, settings, and the way back.
class HomeWalkTest {
  @TempDir Path folder;

  private Path saved;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @BeforeEach
  void file() {
    saved = folder.resolve("saved.pdf");
  }

  @Test
  void homeLeadsToTheRegulationAndFromThereOn() {
    try (Place place = clinic()) {
      Walk.through(
          place,
          new Walk.Of("ja", 1000, 1000, saved),
          walk -> {
            assertThat(walk.focus()).isEqualTo("start-1");
            assertThat(walk.text("#step-1")).contains("セキュリティポリシー");
            assertThat(walk.stage().getTitle()).contains("見本医院");
            walk.press("#start-1");
            assertThat(walk.sees("#adopt")).isTrue();
            walk.alt(KeyCode.LEFT);
            assertThat(walk.sees("#start-1")).isTrue();
            walk.alt(KeyCode.RIGHT);
            assertThat(walk.sees("#adopt")).isTrue();
            place.parts().adoption().adopt(Place.TODAY, Place.TODAY, "見本 一郎");
            walk.control(KeyCode.DIGIT1);
            assertThat(walk.text("#step-1")).doesNotContain("セキュリティポリシー");
          });
    }
  }

  @Test
  void aPaperIsPrintedByKeyboard() {
    try (Place place = clinic()) {
      Walk.through(
          place,
          new Walk.Of("ja", 1000, 1000, saved),
          walk -> {
            walk.control(KeyCode.DIGIT5);
            assertThat(walk.focus()).isEqualTo("paper-regulation");
            walk.key(KeyCode.DOWN);
            assertThat(walk.focus()).isEqualTo("paper-appointment-letters");
            for (int i = 0; i < 20; i++) {
              walk.key(KeyCode.UP);
            }
            assertThat(walk.focus()).isEqualTo("paper-checklist");
            walk.key(KeyCode.PAGE_DOWN);
            assertThat(walk.text("#page-number")).startsWith("2");
            walk.control(KeyCode.P);
            assertThat(walk.focus()).isEqualTo("do-print");
            walk.press("#pages-some");
            walk.type("#range", "2-3");
            walk.type("#copies", "２");
            walk.press("#two-sided");
            walk.press("#do-print");
            assertThat(walk.text("#said")).contains("受付プリンター");
            assertThat(place.printer().orders())
                .singleElement()
                .satisfies(
                    order -> {
                      assertThat(order.pages()).isEqualTo(new Printer.Pages(2, 3));
                      assertThat(order.copies()).isEqualTo(2);
                      assertThat(order.twoSided()).isTrue();
                      assertThat(order.title()).isEqualTo("自己点検表");
                      assertThat(new String(order.pdf(), 0, 5, StandardCharsets.US_ASCII))
                          .isEqualTo("%PDF-");
                    });
            walk.control(KeyCode.S);
            assertThat(Files.exists(saved)).isTrue();
          });
    }
  }

  @Test
  void aPrinterThatRefusesAndNoneAtAllSayWhatToDo() {
    try (Place place = clinic()) {
      Walk.through(
          place,
          new Walk.Of("en", 1366, 768, saved),
          walk -> {
            walk.press("#place-papers");
            place.printer().refusing();
            walk.press("#print");
            walk.press("#do-print");
            assertThat(walk.text("#said")).contains("did not take it");
            place.printer().gone();
            walk.press("#print");
            assertThat(walk.sees("#no-printer")).isTrue();
            walk.press("#cancel-print");
            assertThat(walk.focus()).isEqualTo("print");
            assertThat(place.printer().orders()).isEmpty();
          });
    }
  }

  @Test
  void theLanguageChangesAtOnceAndTheDataAreChecked() {
    try (Place place = clinic()) {
      Walk.through(
          place,
          new Walk.Of("ja", 1000, 1000, saved),
          walk -> {
            walk.control(KeyCode.DIGIT6);
            walk.press("#language-en");
            assertThat(walk.text("#place-settings")).isEqualTo("Settings");
            assertThat(walk.sees("#examine")).isTrue();
            walk.press("#examine");
            assertThat(walk.text("#examined")).startsWith("Nothing is wrong");
            walk.type("#name", "  ");
            walk.press("#keep-name");
            assertThat(walk.text("#name-problem")).isNotEmpty();
            walk.type("#name", "例田 花子");
            walk.press("#keep-name");
            assertThat(walk.sees("#name-said")).isTrue();
          });
    }
  }

  @Test
  void theWindowIsFoundAsItWasLeft() {
    Memory memory = Memory.untilTheEnd();
    try (Place place = clinic()) {
      Walk.through(
          place,
          new Walk.Of("ja", 1000, 800, memory, saved),
          walk -> {
            walk.press("#place-papers");
            walk.press("#paper-checklist");
          });
      Walk.through(
          place,
          new Walk.Of("ja", 0, 0, memory, saved),
          walk -> {
            assertThat(walk.stage().getHeight()).isEqualTo(800);
            assertThat(walk.sees("#shelf")).isTrue();
          });
    }
  }

  @Test
  void beforeTheSixQuestionsThereAreNoPapers() {
    try (Place place = new Place(folder)) {
      Walk.through(
          place,
          new Walk.Of("ja", 1000, 1000, saved),
          walk -> {
            walk.press("#begin");
            assertThat(walk.sees("#place-papers")).isFalse();
            walk.control(KeyCode.DIGIT5);
            assertThat(walk.sees("#shelf")).isFalse();
            walk.press("#place-home");
            assertThat(walk.sees("#start-1")).isTrue();
            walk.press("#start-1");
            assertThat(walk.sees("#kind-clinic")).isTrue();
          });
    }
  }

  private Place clinic() {
    return new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
  }
}
