package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
              window.keep("register-1-index");
              window.navigator.go(new Destination.Register("contact_tree", null));
              window.keep("register-2-empty");
              window.press("#new-row");
              window.keep("register-3-new");
              window.type("#phone", "03-0000-0000（平日の午前九時から午後五時まで、それ以外は留守番電話）");
              window.type("#position", "first");
              window.type("#confirmedOn", "令和8年2月30日");
              window.keep("register-4-errors");
              window.navigator.go(new Destination.Register("devices", null));
              window.keep("register-5-leaving");
              window.press("#leave-discard");
              window.keep("register-6-devices");
              window.type("#search", "うけつけ");
              window.keep("register-7-nothing-found");
              window.type("#search", "事務室");
              window.keep("register-8-found");
              window.type("#search", "");
              window.type("#place", "待合室");
              window.keep("register-9-changed");
              window.press("#save");
              window.keep("register-10-saved");
              window.press("#add-placement");
              window.keep("register-11-beside");
              window.press("#placement-discard");
              window.navigator.go(new Destination.Register("devices", 1L));
              window.press("#retire");
              window.keep("register-12-still-needed");
              window.scroll();
              window.keep("register-12-what-belongs-to-it");
              window.press("#undo");
              window.keep("register-13-undone");
              window.navigator.go(new Destination.Register("devices", null));
              window.press("#tick-1");
              window.press("#tick-2");
              window.press("#tick-3");
              window.keep("register-30-ticked");
              window.press("#enter-av_checks");
              window.keep("register-31-entered-for-many");
              window.press("#many-discard");
              window.press("#set-for-many");
              window.choose("#many-field", 3);
              window.keep("register-32-set-for-many");
              window.press("#many-discard");
              window.press("#tick-none");
              window.press("#duplicate");
              window.keep("register-33-like-another");
              window.press("#discard");
              window.nameFilter();
              window.keep("register-34-filter-named");
              window.press("#close-filter");
              window.navigator.go(new Destination.Register("role_appointments", null));
              window.press("#new-row");
              window.press("#person-add");
              window.keep("register-14-new-within");
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
