package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.DeviceKind;
import org.kitei.domain.device.DeviceUse;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Destination;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A device is entered, found, edited and the edit undone without ever touching the mouse.
class DeviceByKeyboardTest {
  @TempDir Path folder;

  private final FxRobot robot = new FxRobot();
  private @Nullable Place place;
  private @Nullable Mounted window;

  @BeforeEach
  void open() {
    Toolkit.require();
    Place filled = new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
    Filled.devices(filled);
    place = filled;
    window =
        Toolkit.get(
            () -> {
              Mounted opened = new Mounted(filled, folder.resolve("saved.pdf"), "ja", 1000, 1000);
              opened.navigator.go(new Destination.Register("devices", null));
              return opened;
            });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close() {
    Mounted opened = window;
    Place filled = place;
    if (opened != null) {
      Toolkit.run(opened::close);
    }
    if (filled != null) {
      filled.close();
    }
  }

  @Test
  void enteredFoundEditedAndUndone() {
    press(KeyCode.CONTROL, KeyCode.N);
    assertThat(focusId()).isEqualTo("name");
    robot.write("kenshin");
    press(KeyCode.TAB);
    assertThat(focused()).isInstanceOf(ComboBox.class);
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.TAB);
    robot.write("2F");
    press(KeyCode.TAB);
    assertThat(focused()).isInstanceOf(CheckBox.class);
    press(KeyCode.SPACE);
    untilFocusIsAt("state");
    press(KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(device().kind()).isEqualTo(DeviceKind.LAPTOP);
    assertThat(device().uses()).isEqualTo(Set.of(DeviceUse.ELIGIBILITY));

    press(KeyCode.CONTROL, KeyCode.F);
    assertThat(focusId()).isEqualTo("search");
    robot.write("kenshin");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    untilFocusIsAt("place");
    press(KeyCode.CONTROL, KeyCode.A);
    robot.write("3F");
    press(KeyCode.CONTROL, KeyCode.S);
    assertThat(device().place()).isEqualTo("3F");

    press(KeyCode.ESCAPE);
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(device().place()).isEqualTo("2F");
    String said = Toolkit.get(() -> shown().text("#said-sentence"));
    assertThat(said).contains("kenshin");
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void untilFocusIsAt(String id) {
    for (int i = 0; i < 40 && !focusId().equals(id); i++) {
      press(KeyCode.TAB);
    }
    assertThat(focusId()).isEqualTo(id);
  }

  private Mounted shown() {
    return Objects.requireNonNull(window);
  }

  private @Nullable Node focused() {
    return Toolkit.get(() -> shown().focused());
  }

  private String focusId() {
    Node focused = focused();
    String id = focused == null ? null : focused.getId();
    return id == null ? "" : id;
  }

  private Device device() {
    return Filled.devicesOf(Objects.requireNonNull(place)).stream()
        .filter(device -> device.name().equals("kenshin"))
        .findFirst()
        .orElseThrow();
  }
}
