package org.kitei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.profile.InstitutionKind;

/// Every screen in every state, in both languages and at both sizes, in `target/screens`. Nothing
/// on them may be cut off.
class ScreenPicturesTest {
  private static final Path SCREENS = Path.of("target", "screens");

  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void firstStartAndSetup(String language, int width, int height) {
    try (Place place = new Place(folder)) {
      with(
          place,
          language,
          width,
          height,
          screen -> {
            screen.keep("first-start");
            screen.press("#begin");
            screen.keep("setup-1-kind");
            screen.press("#kind-clinic");
            screen.keep("setup-1-kind-chosen");
            screen.press("#next");
            screen.keep("setup-2-name-empty");
            screen.type("#officialName", "見本\u202e医院");
            screen.keep("setup-2-name-wrong");
            screen.type("#officialName", "髙﨑𠮷見本医院");
            screen.keep("setup-2-name");
            screen.press("#next");
            screen.keep("setup-3-short-name");
            screen.press("#next");
            screen.type("#headName", "見本 一郎");
            screen.keep("setup-4-head");
            screen.press("#next");
            screen.keep("setup-5-businesses-open");
            screen.press("#business-eligibility");
            screen.press("#business-claims");
            screen.keep("setup-5-businesses");
            screen.press("#next");
            screen.keep("setup-6-effective");
            screen.type("#effectiveOn", "令和8年2月30日");
            screen.keep("setup-6-effective-wrong");
            screen.type("#effectiveOn", "2026-12-01");
            screen.press("#next");
            screen.keep("setup-7-follows");
            screen.press("#later");
            screen.type("#institutionCode", "0110113718");
            screen.keep("setup-8-later");
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void regulation(String language, int width, int height) {
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      with(
          place,
          language,
          width,
          height,
          screen -> {
            screen.press("#place-papers");
            screen.press("#open-regulation");
            screen.keep("regulation-1-draft");
            screen.press("#page-after");
            screen.keep("regulation-2-second-page");
            screen.press("#adopt");
            screen.keep("regulation-3-adopt");
            screen.type("#adoptedOn", "令和9年1月1日");
            screen.press("#do-adopt");
            screen.keep("regulation-4-adopt-refused");
            screen.type("#adoptedOn", "令和8年11月22日");
            screen.press("#do-adopt");
            screen.keep("regulation-5-adopted");
            screen.press("#save-pdf");
            screen.keep("regulation-6-saved");
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void regulationOnPaper(String language, int width, int height) {
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      with(
          place,
          language,
          width,
          height,
          screen -> {
            screen.press("#place-papers");
            screen.press("#enter");
            screen.press("#enter");
            screen.keep("paper-1-form");
            screen.press("#do-enter");
            screen.keep("paper-2-refused");
            screen.type("#inForceFrom", "令和6年4月1日");
            screen.press("#do-enter");
            screen.type("#place", "事務室の書棚、青いファイル");
            screen.press("#do-enter");
            screen.keep("paper-3-entered");
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void noModel(String language, int width, int height) {
    try (Place place =
        new Place(folder)
            .answered(InstitutionKind.REVIEW_PAYMENT, "見本審査支払機関", "claims,eligibility")) {
      with(
          place,
          language,
          width,
          height,
          screen -> {
            screen.press("#place-papers");
            screen.press("#open-regulation");
            screen.keep("no-model-1-regulation");
            screen.press("#place-settings");
            screen.press("#answers");
            screen.keep("no-model-2-follows");
          });
    }
  }

  /// The picture in the README is this program's own; `-Dkitei.pictures=keep` takes it anew.
  @Test
  void readmePicture() throws IOException {
    Path kept = Path.of(".github", "kitei.png");
    if ("keep".equals(System.getProperty("kitei.pictures"))) {
      try (Place place =
          new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
        place.parts().adoption().adopt(Place.TODAY, Place.TODAY, "見本 一郎");
        with(place, "ja", 1366, 768, screen -> screen.keep("readme"));
      }
      Files.copy(
          SCREENS.resolve("readme-ja-1366x768.png"), kept, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(kept).isNotEmptyFile();
  }

  private void with(Place place, String language, int width, int height, Consumer<Walk> way) {
    Walk.through(place, new Walk.Of(language, width, height, folder.resolve("saved.pdf")), way);
  }
}
