package org.kitei.ui.wizard;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.ui.Hosted;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Destination;

/// Every page of chapter 1 in its states, in both languages and at both sizes.
class WizardPicturesTest {
  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void clinic(String language, int width, int height) {
    try (Place place =
            new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
        Hosted window = window(place, language, width, height)) {
      window.press("#page-head");
      window.keep("chapter-1-head");
      window.press("#next");
      window.keep("chapter-2-officers");
      window.type("#role_appointments-1-person", "例田 花子");
      window.type("#role_appointments-1-appointedOn", "きのう");
      window.keep("chapter-2-officers-wrong");
      window.type("#role_appointments-1-appointedOn", "令和8年12月1日");
      window.type("#role_appointments-2-jobTitle", "事務長");
      window.press("#next");
      window.keep("chapter-2-officers-refused");
      window.type("#role_appointments-2-person", "見本 次郎");
      window.press("#next");
      window.keep("chapter-3-duties");
      window.press("#next");
      window.keep("chapter-4-boundaries");
      window.press("#responsibility_map-suggested-0");
      window.press("#responsibility_map-suggested-1");
      window.press("#responsibility_map-take");
      window.press("#responsibility_map-0-fold");
      window.keep("chapter-4-boundaries-taken");
      window.press("#not-yet");
      window.keep("chapter-4-boundaries-not-yet");
      window.type("#target", "令和8年12月20日");
      window.press("#put-off");
      window.keep("chapter-5-contacts");
      window.press("#contact_tree-suggested-0");
      window.press("#contact_tree-suggested-1");
      window.press("#contact_tree-take");
      window.press("#contact_tree-1-up");
      window.press("#contact_tree-0-fold");
      window.keep("chapter-5-contacts-taken");
      window.press("#ask-vendor");
      window.keep("chapter-6-emergency");
      window.press("#bcp-fill");
      window.keep("chapter-6-emergency-filled");
      window.press("#next");
      window.keep("chapter-7-last");
    }
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void society(String language, int width, int height) {
    try (Place place =
            new Place(folder)
                .answered(
                    InstitutionKind.HEALTH_INSURANCE_SOCIETY, "見本健康保険組合", "claims,enrolment");
        Hosted window = window(place, language, width, height)) {
      window.press("#page-officers");
      window.keep("society-officers");
    }
  }

  private Hosted window(Place place, String language, int width, int height) {
    return new Hosted(
        List.of(place.wizard()),
        new Destination.Chapter(1, null),
        new Place.OneFile(folder.resolve("saved.pdf")),
        language,
        width,
        height);
  }
}
