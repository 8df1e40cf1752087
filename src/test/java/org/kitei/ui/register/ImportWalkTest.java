package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.device.Device;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.platform.BundleWords;
import org.kitei.ui.Hands;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Memory;

final class ImportWalkTest {
  private static final String WRONG =
      """
      管理番号,名称,種別,部屋,状態,導入日
      PC-101,見本の端末 101,デスクトップ,受付,使用中,令和8年4月1日
      PC-102,見本の端末 102,パソコン,診察室,使用中,2026/4/1
      PC-103,見本の端末 103,ノート,診察室,予備,2026-02-30
      PC-104,見本の端末 104,ノート,診察室,予備,
      """;

  @TempDir private Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  private Place place() {
    Place place =
        new Place(folder.resolve("data"))
            .answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
    Filled.devices(place);
    return place;
  }

  private static void choose(Mounted window, String item) {
    MenuButton menu = (MenuButton) window.find("#files");
    menu.getItems().stream()
        .filter(each -> item.equals(each.getId()))
        .findFirst()
        .map(MenuItem.class::cast)
        .orElseThrow()
        .fire();
    window.layout();
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void twoFaultsAreMendedAndTheRestIsImported(String language, int width, int height)
      throws IOException {
    Path file = folder.resolve("機器.csv");
    Files.writeString(file, WRONG);
    try (Place place = place()) {
      Toolkit.run(
          () -> {
            try (Mounted window = new Mounted(place, file, language, width, height)) {
              window.navigator.go(new Destination.Register("devices", null));
              int before = devices(place);
              choose(window, "import");
              assertThat(((ComboBox<?>) window.find("#column-3")).getValue()).isEqualTo("");
              ComboBox<String> room = column(window, 3);
              room.setValue("place");
              ListView<?> faults = (ListView<?>) window.find("#import-faults");
              assertThat(faults.getItems()).hasSize(2);
              assertThat(window.find("#import-rows").isDisabled()).isTrue();
              window.keep("import-1-wrong");

              Files.writeString(file, mended());
              window.press("#read-again");
              assertThat(column(window, 3).getValue()).isEqualTo("place");
              assertThat(window.find("#import-faults").isVisible()).isFalse();
              window.keep("import-2-good");
              assertThat(window.find("#new-row").isDisabled()).as("the header rests").isTrue();
              window.control(KeyCode.N);
              assertThat(window.has("#import-card")).isTrue();
              assertThat(window.text("#import-rows")).contains("4");
              window.press("#import-rows");
              assertThat(window.text("#said-sentence")).contains("4");
              assertThat(window.find("#new-row").isDisabled()).isFalse();
              assertThat(devices(place)).isEqualTo(before + 4);
              window.keep("import-3-done");

              choose(window, "import");
              assertThat(column(window, 3).getValue()).isEqualTo("place");
              assertThat(window.find("#import-rows").isDisabled()).isTrue();
              window.keep("import-4-same");
              window.press("#close-import");
              window.press("#undo");
              assertThat(devices(place)).isEqualTo(before);
            } catch (IOException broken) {
              throw new IllegalStateException(broken);
            }
          });
    }
  }

  @Test
  void theSameByTheKeyboardAlone() throws IOException {
    Path file = folder.resolve("機器.csv");
    Files.writeString(file, WRONG);
    try (Place place = place();
        Hands hands = new Hands(place, file, "ja", Memory.untilTheEnd())) {
      int before = place.rows(Device.class).size();
      hands.at(new Destination.Register("devices", null));
      hands.press("files");
      hands.keys(KeyCode.DOWN, KeyCode.ENTER);
      assertThat(hands.text("#import-hindrance")).contains("読み直す");
      hands.to("column-3");
      hands.keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
      Files.writeString(file, mended());
      hands.press("read-again");
      assertThat(hands.focus()).isEqualTo("import-rows");
      hands.to("column-3");
      hands.keys(KeyCode.UP);
      assertThat(hands.focus()).as("nobody is drawn away from a column").isEqualTo("column-3");
      hands.keys(KeyCode.DOWN);
      assertThat(hands.focus()).isEqualTo("column-3");
      hands.press("import-rows");
      assertThat(place.rows(Device.class)).hasSize(before + 4);
      assertThat(hands.text("#said-sentence")).contains("4");
    }
  }

  private static String mended() {
    return WRONG.replace("パソコン", "デスクトップ").replace("2026-02-30", "2026-02-28");
  }

  @SuppressWarnings("unchecked") // every column's box holds the names of columns
  private static ComboBox<String> column(Mounted window, int column) {
    return (ComboBox<String>) window.find("#column-" + column);
  }

  private static int devices(Place place) {
    return place.work().views().list(RegisterType.of(Device.class), new BundleWords("ja")).size();
  }

  @Test
  void aFileThatCannotBeReadSaysWhyAndAnotherIsChosen() throws IOException {
    Path file = folder.resolve("機器.csv");
    Files.writeString(file, "%PDF-1.7");
    try (Place place = place()) {
      Toolkit.run(
          () -> {
            try (Mounted window = new Mounted(place, file, "ja", 1000, 1000)) {
              window.navigator.go(new Destination.Register("devices", null));
              choose(window, "import");
              assertThat(window.text("#import-said")).contains("CSV ではありません");
              assertThat(window.find("#import-rows").isVisible()).isFalse();
              window.keep("import-5-refused");
              Files.writeString(file, WRONG);
              window.press("#other-file");
              assertThat(window.find("#import-said").isVisible()).isFalse();
              window.press("#save-faults");
              assertThat(window.text("#import-said")).contains("保存しました");
              assertThat(file).content().contains("行,列,見出し,理由", "3,C,種別,");
            } catch (IOException broken) {
              throw new IllegalStateException(broken);
            }
          });
    }
  }

  @Test
  void aRegisterIsExportedFromItsMenu() throws IOException {
    Path file = folder.resolve("機器の表.csv");
    try (Place place = place()) {
      Toolkit.run(
          () -> {
            try (Mounted window = new Mounted(place, file, "ja", 1000, 1000)) {
              window.navigator.go(new Destination.Register("devices", null));
              choose(window, "export-cp932");
              assertThat(window.text("#said-sentence")).contains("機器の表.csv");
              window.keep("export-done");
            }
          });
    }
    assertThat(Files.size(file)).isPositive();
  }
}
