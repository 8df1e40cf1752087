package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.DeviceKind;
import org.kitei.domain.device.DeviceUse;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.Row;
import org.kitei.ui.Hands;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Memory;

/// A device is entered, found, edited and the edit undone in the whole window, from home and back,
/// without ever touching the mouse.
class DeviceByKeyboardTest {
  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @Test
  void enteredFoundEditedAndUndone() {
    try (Place place =
        new Place(folder.resolve("data"))
            .answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      Filled.devices(place);
      try (Hands hands =
          new Hands(place, folder.resolve("saved.pdf"), "ja", Memory.untilTheEnd())) {
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        hands.press("register-devices");
        hands.chord(KeyCode.CONTROL, KeyCode.N);
        assertThat(hands.focus()).isEqualTo("name");
        hands.write("kenshin");
        hands.to("kind");
        hands.keys(KeyCode.DOWN, KeyCode.DOWN);
        hands.to("place");
        hands.write("2F");
        hands.keys(KeyCode.TAB, KeyCode.SPACE);
        hands.to("state");
        hands.keys(KeyCode.DOWN);
        hands.chord(KeyCode.CONTROL, KeyCode.S);
        assertThat(device(place).kind()).isEqualTo(DeviceKind.LAPTOP);
        assertThat(device(place).uses()).isEqualTo(Set.of(DeviceUse.ELIGIBILITY));

        hands.chord(KeyCode.CONTROL, KeyCode.F);
        assertThat(hands.focus()).isEqualTo("search");
        hands.write("kenshin");
        hands.keys(KeyCode.DOWN, KeyCode.ENTER);
        hands.to("place");
        hands.chord(KeyCode.CONTROL, KeyCode.A);
        hands.write("3F");
        hands.chord(KeyCode.CONTROL, KeyCode.S);
        assertThat(device(place).place()).isEqualTo("3F");

        hands.keys(KeyCode.ESCAPE);
        hands.chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(device(place).place()).isEqualTo("2F");
        assertThat(hands.text("#said-sentence")).contains("kenshin");
        hands.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(hands.shows("#start-1")).isTrue();
      }
    }
  }

  private static Device device(Place place) {
    return place.rows(Device.class).stream()
        .map(Row::value)
        .filter(device -> device.name().equals("kenshin"))
        .findFirst()
        .orElseThrow();
  }
}
