package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.duty.SelfCheck;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Destination;

/// The forms of the registers of information, software, checks, loans, manuals, terms and audits.
class InformationPicturesTest {
  private static final List<String> REGISTERS =
      List.of(
          "classification",
          "handling_rules",
          "info_assets",
          "media",
          "labels",
          "software",
          "software_checks",
          "av_checks",
          "intake_checks",
          "loans",
          "manuals",
          "terms_of_use",
          "dev_reviews",
          "audits",
          "audit_findings");

  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void everyFormStandsInFull(String language, int width, int height) {
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      Filled.devices(place);
      Toolkit.run(
          () -> {
            try (Mounted window =
                new Mounted(place, folder.resolve("saved.pdf"), language, width, height)) {
              for (String register : REGISTERS) {
                window.navigator.go(new Destination.Register(register, null));
                window.press("#new-row");
                window.keep("register-30-" + register);
              }
              window.navigator.go(new Destination.Register("checklists", null));
              window.press("#note-today");
              int kept = place.rows(SelfCheck.class).size();
              assertThat(kept).isPositive();
              assertThat(window.text("#said-sentence")).contains(Integer.toString(kept));
              window.keep("register-31-checks-kept");
              window.press("#note-today");
              assertThat(place.rows(SelfCheck.class)).hasSize(kept);
              window.press("#undo");
              assertThat(place.rows(SelfCheck.class)).isEmpty();
            }
          });
    }
  }
}
