package org.kitei.ui.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.document.Pdf;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentState;
import org.kitei.domain.incident.Party;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.Walk;
import org.kitei.ui.register.Acting;

/// From the click on the red button to the printed report.
class IncidentWalkTest {
  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @Test
  void fromTheRedButtonToThePrintedReport() {
    try (Place place = clinic()) {
      Walk.through(
          place,
          window(),
          walk -> {
            walk.press("#it-happened");
            walk.press("#kind-loss");
            walk.type("#what", "USBメモリがない");
            walk.press("#begin-incident");
            assertThat(walk.text("#incident-title")).contains("USBメモリがない");
            assertThat(walk.text("#place-cases")).endsWith("1");
            assertThat(walk.focus()).isEqualTo("note");

            walk.press("#told-operations-manager");
            walk.type("#told-note", "受付を封鎖して探す");
            walk.press("#save-told");
            assertThat(walk.sees("#told-operations-manager")).isFalse();
            walk.press("#special-care-no");
            walk.type("#people", "0");
            walk.press("#save-people");
            walk.press("#malicious-no");
            walk.press("#care-disturbed-no");
            assertThat(walk.sees("#told-commission-first")).isFalse();
            walk.type("#note", "処置室の引き出しで見つかった");
            controlEnter(walk, "#note");
            assertThat(place.incidentViews().view(1).orElseThrow().timeline().lines())
                .anyMatch(line -> "処置室の引き出しで見つかった".equals(line.current().value().text()));

            walk.press("#told-ministry");
            walk.press("#save-told");
            walk.type("#learned", "置き場所を決める");
            walk.press("#close");
            Incident closed = only(place).value();
            assertThat(closed.state()).isEqualTo(IncidentState.CLOSED);
            assertThat(closed.reported())
                .containsExactlyInAnyOrder(Party.OPERATIONS_MANAGER, Party.MINISTRY);
            assertThat(walk.sees("#reopen")).isTrue();
            assertThat(walk.text("#place-cases")).as("at once").isEqualTo("事案");

            walk.press("#incident-report");
            walk.press("#print");
            walk.press("#do-print");
            byte[] pdf = place.printer().orders().getFirst().pdf();
            assertThat(Pdf.flow(pdf)).contains("I-2026-001", "厚生労働省");
            assertThat(Pdf.flow(pdf)).doesNotContain("USBメモリがない", "置き場所を決める");
          });
    }
  }

  @Test
  void whoTookPartInAnExerciseIsKeptAsTraining() {
    try (Place place = clinic()) {
      Acting people = Acting.in(place);
      Walk.through(
          place,
          new Walk.Of("ja", 1000, 1000, folder.resolve("saved.pdf")),
          walk -> {
            walk.press("#it-happened");
            walk.press("#kind-malware");
            Toolkit.run(() -> ((CheckBox) walk.find("#drill")).setSelected(true));
            walk.press("#begin-incident");
            walk.type("#learned", "電源を切らずに線を抜く");
            walk.type("#open-because", "訓練のため");
            walk.press("#close");
            assertThat(only(place).value().state()).isNotEqualTo(IncidentState.CLOSED);
            walk.type("#took-part", "例田");
            walk.press("#took-part-all");
            Toolkit.run(() -> ((ScrollPane) walk.find("#right")).setVvalue(1));
            walk.keep("incident-8-drill");
            walk.press("#close");
            assertThat(only(place).value().state()).isEqualTo(IncidentState.CLOSED);
          });
      TrainingRecord training =
          place
              .cases()
              .registers()
              .views()
              .row(RegisterType.of(TrainingRecord.class), 1)
              .orElseThrow()
              .value();
      assertThat(training.participants()).containsExactly(new Ref<>(people.user()));
    }
  }

  @Test
  void theKeysLeadThereFromAnywhereAndWhatIsTypedOutlivesTheWindow() {
    try (Place place = clinic()) {
      Walk.through(
          place,
          window(),
          walk -> {
            walk.press("#place-settings");
            Toolkit.run(
                () ->
                    KeyEvent.fireEvent(
                        walk.stage().getScene().getRoot(),
                        new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", "I", KeyCode.I, true, true, false, false)));
            Toolkit.settle();
            assertThat(walk.sees("#begin-incident")).isTrue();
            walk.press("#kind-malware");
            walk.type("#what", "画面に知らない文字が出た");
          });
      Walk.through(
          place,
          window(),
          walk -> {
            walk.press("#it-happened");
            assertThat(((TextField) walk.find("#what")).getText()).isEqualTo("画面に知らない文字が出た");
            walk.press("#begin-incident");
            walk.type("#note", "まだ残していない");
          });
      Walk.through(
          place,
          window(),
          walk -> {
            walk.press("#it-happened");
            assertThat(((TextField) walk.find("#what")).getText()).isEmpty();
          });
      assertThat(place.incidents().drafts().of(1)).containsValue("まだ残していない");
    }
  }

  private static void controlEnter(Walk walk, String id) {
    Toolkit.run(
        () ->
            KeyEvent.fireEvent(
                walk.find(id),
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false)));
    Toolkit.settle();
  }

  private Place clinic() {
    return new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
  }

  private Walk.Of window() {
    return new Walk.Of("ja", 1366, 768, folder.resolve("saved.pdf"));
  }

  private static Row<Incident> only(Place place) {
    List<Row<Incident>> all = place.incidentViews().all();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
