package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.network.Certificate;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.platform.BundleWords;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Destination;

/// Three hundred people attend: searched, ticked one by one and all at once.
class ManyPeopleTest {
  private static final RegisterType<TrainingRecord> TYPE = RegisterType.of(TrainingRecord.class);

  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  private Place place() {
    Place place = new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
    Filled.staff(place, 300);
    return place;
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void oneTicksAllThatAreFoundAndOneByTheKeyboard(String language, int width, int height) {
    try (Place place = place()) {
      Toolkit.run(
          () -> {
            try (Mounted window =
                new Mounted(place, folder.resolve("saved.pdf"), language, width, height)) {
              window.navigator.go(new Destination.Register("training_records", null));
              window.press("#new-row");
              window.type("#heldAt", "2026-11-02 13:00");
              window.type("#topic", "年1回の教育");
              choose(window, "#kind", "regular");
              window.type("#participants", "職員29");
              window.press("#participants-all");
              window.type("#participants", "職員300");
              ListView<?> list = (ListView<?>) window.find("#participants-list");
              assertThat(list.getItems()).hasSize(1);
              list.getSelectionModel().select(0);
              list.fireEvent(
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
              window.type("#participants", "");
              assertThat(window.text("#participants-count")).contains("12");
              window.keep("register-30-participants");
              window.press("#save");
              window.keep("register-31-participants-saved");
            }
          });
      assertThat(record(place).participants()).hasSize(12);
    }
  }

  @Test
  void aRowAddedWithinTheFormIsTicked() {
    try (Place place = place()) {
      RegisterWork work = place.work();
      RowFormViewModel<TrainingRecord> form =
          new RowFormViewModel<>(work, new BundleWords("ja"), work.service().begin(TYPE));
      form.text("participants").set("3");
      form.point(TYPE.field("participants"), 7);
      assertThat(form.text("participants").get()).isEqualTo("3,7");
      assertThat(form.targets(TYPE.field("participants"))).hasSize(300);
    }
  }

  @Test
  void whatFollowsIsProposedUntilSomebodyTypesThere() {
    try (Place place = place()) {
      RegisterWork work = place.work();
      RegisterType<Certificate> type = RegisterType.of(Certificate.class);
      RowFormViewModel<Certificate> form =
          new RowFormViewModel<>(work, new BundleWords("ja"), work.service().begin(type));
      form.text("kind").set("claims");
      form.text("issuedOn").set("令和8年4月1日");
      assertThat(form.text("expiresOn").get()).isEqualTo("令和11年7月1日");
      form.text("issuedOn").set("令和8年5月1日");
      assertThat(form.text("expiresOn").get()).isEqualTo("令和11年8月1日");
      form.text("expiresOn").set("令和10年1月1日");
      form.text("issuedOn").set("令和8年6月1日");
      assertThat(form.text("expiresOn").get()).isEqualTo("令和10年1月1日");
    }
  }

  private static void choose(Mounted window, String id, String key) {
    @SuppressWarnings("unchecked") // boxes of choices hold keys
    ComboBox<String> box = (ComboBox<String>) window.find(id);
    box.setValue(key);
  }

  private static TrainingRecord record(Place place) {
    return place
        .work()
        .service()
        .edit(TYPE, 1)
        .map(edit -> edit.base())
        .map(Row::value)
        .orElseThrow();
  }
}
