package org.kitei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.profile.InstitutionKind;

/// Home, papers and settings in their states, in `target/screens`; nothing on them may be cut off.
class HomePicturesTest {
  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void homePapersAndSettings(String language, int width, int height) {
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      Walk.through(
          place,
          new Walk.Of(language, width, height, folder.resolve("saved.pdf")),
          walk -> {
            walk.keep("home-1-adopt");
            walk.press("#place-papers");
            walk.keep("papers-1-regulation");
            walk.press("#print");
            walk.keep("papers-2-print");
            walk.press("#pages-some");
            walk.type("#range", "0-99");
            walk.press("#do-print");
            walk.keep("papers-3-print-wrong");
            walk.type("#range", "1");
            walk.press("#do-print");
            walk.keep("papers-4-sent");
            walk.press("#paper-checklist");
            walk.keep("papers-5-checklist");
            walk.press("#blank");
            walk.press("#fit-page");
            walk.keep("papers-6-blank-whole-page");
            place.printer().gone();
            walk.press("#print");
            walk.keep("papers-7-no-printer");
            walk.press("#place-settings");
            walk.keep("settings-1");
            walk.type("#name", "");
            walk.press("#keep-name");
            walk.press("#examine");
            walk.keep("settings-2-examined");
            place.parts().adoption().adopt(Place.TODAY, Place.TODAY, "見本 一郎");
            walk.press("#place-home");
            walk.keep("home-2-adopted");
            walk.press("#place-papers");
            walk.keep("papers-8-adopted");
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "en,1366,768"})
  void homeOfAReviewOrganisation(String language, int width, int height) {
    try (Place place =
        new Place(folder)
            .answered(InstitutionKind.REVIEW_PAYMENT, "見本審査支払機関", "claims,eligibility")) {
      Walk.through(
          place,
          new Walk.Of(language, width, height, folder.resolve("saved.pdf")),
          walk -> {
            walk.keep("home-3-review-organisation");
            walk.press("#place-papers");
            walk.keep("papers-9-no-model");
          });
    }
  }

  /// From D to C some measures are no longer asked for (dedicated use, keeping from touch).
  @ParameterizedTest
  @CsvSource({"ja,1366,768", "en,1000,1000"})
  void homeAfterAChangeOfModel(String language, int width, int height) {
    try (Place place = new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims")) {
      place.parts().adoption().adopt(Place.TODAY, Place.TODAY, "見本 一郎");
      place.answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
      place.parts().adoption().adopt(Place.TODAY, Place.TODAY, "見本 一郎");
      Walk.through(
          place,
          new Walk.Of(language, width, height, folder.resolve("saved.pdf")),
          walk -> {
            assertThat(walk.sees("#dropped")).isTrue();
            walk.keep("home-10-dropped");
            String end = walk.find("#dropped").lookup(".quiet").getId();
            walk.press("#" + end);
            assertThat(walk.sees("#" + end)).isFalse();
            assertThat(walk.sees("#said-sentence")).isTrue();
            walk.press("#undo-said");
            assertThat(walk.sees("#" + end)).isTrue();
          });
    }
  }
}
