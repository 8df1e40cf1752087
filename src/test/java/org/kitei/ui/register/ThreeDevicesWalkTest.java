package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.device.VirusCheck;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.platform.BundleWords;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Destination;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Three devices are chosen by keyboard and mouse, "checked for viruses today" is entered once for
/// all, and undo takes the three rows back whole; a photograph is attached, and taken off.
class ThreeDevicesWalkTest {
  private static final RegisterType<VirusCheck> CHECKS = RegisterType.of(VirusCheck.class);

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
              Mounted opened = new Mounted(filled, folder.resolve("photo.png"), "ja", 1366, 768);
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

  private void on(Consumer<Mounted> does) {
    Toolkit.run(() -> does.accept(Objects.requireNonNull(window)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<VirusCheck> checks() {
    var service = Objects.requireNonNull(place).work().service();
    return Objects.requireNonNull(place)
        .work()
        .views()
        .list(CHECKS, new BundleWords("ja"))
        .rows()
        .ids()
        .stream()
        .map(id -> Objects.requireNonNull(service.edit(CHECKS, id).orElseThrow().base()))
        .map(Row::value)
        .toList();
  }

  @Test
  void threeDevicesAreCheckedInOneAction() {
    on(window -> window.find("#rows").requestFocus());
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.SPACE);
    press(KeyCode.DOWN);
    press(KeyCode.SPACE);
    on(window -> window.press("#tick-3"));
    on(window -> assertThat(window.text("#ticked-count")).startsWith("3"));
    on(window -> window.keep("three-devices-1-ticked"));

    on(window -> window.press("#enter-av_checks"));
    on(window -> assertThat(window.text("#many-save")).contains("3"));
    on(window -> window.type("#many-checkedBy", "例木 太郎"));
    on(window -> window.pick("#many-result", "clean"));
    on(window -> window.keep("three-devices-2-asked-once"));
    on(window -> window.navigator.go(new Destination.Home()));
    on(window -> window.keep("three-devices-2-leaving"));
    on(window -> window.press("#leave-stay"));
    on(window -> assertThat(window.text("#many-checkedBy")).isEqualTo("例木 太郎"));
    on(window -> window.press("#many-save"));

    assertThat(checks()).hasSize(3);
    assertThat(checks().stream().map(VirusCheck::device).map(Ref::id)).contains(1L, 2L, 3L);
    assertThat(checks()).allSatisfy(each -> assertThat(each.checkedOn()).isEqualTo(Place.TODAY));
    on(window -> assertThat(window.text("#said-sentence")).contains("3"));
    on(window -> window.keep("three-devices-3-done"));

    on(window -> window.find("#rows").requestFocus());
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(checks()).isEmpty();
  }

  @Test
  void aPhotographIsAttachedShownAndTakenOff() throws Exception {
    byte[] photo = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};
    Files.write(folder.resolve("photo.png"), photo);
    on(window -> window.press("#add-placement"));
    on(window -> window.type("#placement-place", "待合室"));
    on(window -> window.press("#attach"));
    on(
        window -> {
          assertThat(window.text("#placement-place")).as("half typed").isEqualTo("待合室");
          window.press("#new-row");
          assertThat(window.text("#placement-place")).as("asked about").isEqualTo("待合室");
          window.press("#leave-stay");
          window.press("#placement-discard");
          assertThat(window.has("#placement-place")).isFalse();
          window.scroll();
          window.keep("attachment-1-added");
          assertThat(window.text("#said-sentence")).contains("photo.png");
          window.press("#open-file-1");
        });
    assertThat(Objects.requireNonNull(place).shown())
        .singleElement()
        .satisfies(file -> assertThat(file).hasBinaryContent(photo));
    on(window -> window.press("#remove-file-1"));
    on(window -> assertThat(window.has("#remove-file-1")).isFalse());

    Files.writeString(folder.resolve("photo.png"), "a program");
    on(window -> window.press("#attach"));
    on(window -> assertThat(window.text("#said-sentence")).contains("PDF"));
  }
}
