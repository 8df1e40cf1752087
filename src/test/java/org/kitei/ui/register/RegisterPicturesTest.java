package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Destination;

/// The register screens in every state, in both languages and at both sizes, in `target/screens`.
class RegisterPicturesTest {
  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void registers(String language, int width, int height) {
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      Filled.devices(place);
      Toolkit.run(
          () -> {
            try (Mounted window =
                new Mounted(place, folder.resolve("saved.pdf"), language, width, height)) {
              List<String> cut = new ArrayList<>();
              Consumer<String> keep =
                  name -> {
                    window.keep(name);
                    window.cutOff().forEach(text -> cut.add(name + ": " + text));
                  };
              keep.accept("register-1-index");
              window.navigator.go(new Destination.Register("contact_tree", null));
              keep.accept("register-2-empty");
              window.press("#new-row");
              keep.accept("register-3-new");
              window.type("#phone", "03-0000-0000（平日の午前九時から午後五時まで、それ以外は留守番電話）");
              window.type("#position", "first");
              window.type("#confirmedOn", "令和8年2月30日");
              keep.accept("register-4-errors");
              window.navigator.go(new Destination.Register("devices", null));
              keep.accept("register-5-leaving");
              window.press("#leave-discard");
              keep.accept("register-6-devices");
              window.type("#search", "うけつけ");
              keep.accept("register-7-nothing-found");
              window.type("#search", "事務室");
              keep.accept("register-8-found");
              window.type("#search", "");
              window.type("#place", "待合室");
              keep.accept("register-9-changed");
              window.press("#save");
              keep.accept("register-10-saved");
              window.press("#add-placement");
              keep.accept("register-11-beside");
              window.press("#placement-discard");
              window.navigator.go(new Destination.Register("devices", 1L));
              window.press("#retire");
              keep.accept("register-12-still-needed");
              window.scroll();
              keep.accept("register-12-what-belongs-to-it");
              window.press("#undo");
              keep.accept("register-13-undone");
              window.navigator.go(new Destination.Register("devices", null));
              window.press("#tick-1");
              window.press("#tick-2");
              window.press("#tick-3");
              keep.accept("register-30-ticked");
              window.press("#enter-av_checks");
              keep.accept("register-31-entered-for-many");
              window.press("#many-discard");
              window.press("#set-for-many");
              window.choose("#many-field", 3);
              keep.accept("register-32-set-for-many");
              window.press("#many-discard");
              window.press("#tick-none");
              window.press("#duplicate");
              keep.accept("register-33-like-another");
              window.press("#discard");
              window.nameFilter();
              keep.accept("register-34-filter-named");
              window.press("#close-filter");
              window.navigator.go(new Destination.Register("role_appointments", null));
              window.press("#new-row");
              window.press("#person-add");
              keep.accept("register-14-new-within");
              assertThat(cut).as("cut off").isEmpty();
            }
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"ja,1366,768", "en,1000,1000"})
  void fiveHundredPeople(String language, int width, int height) {
    try (Place place =
        new Place(folder).answered(InstitutionKind.HOSPITAL, "見本病院", "claims,eligibility")) {
      Filled.staff(place, 500);
      Toolkit.run(
          () -> {
            try (Mounted window =
                new Mounted(place, folder.resolve("saved.pdf"), language, width, height)) {
              window.navigator.go(new Destination.Register("staff", null));
              window.keep("register-20-staff");
              assertThat(window.lines()).as("lines with nodes").isBetween(5, 40);
            }
          });
    }
  }
}
