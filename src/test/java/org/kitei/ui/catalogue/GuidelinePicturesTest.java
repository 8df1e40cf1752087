package org.kitei.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.ui.Hosted;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Destination;

/// The guideline's pages in both languages and at both sizes.
class GuidelinePicturesTest {
  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void guideline(String language, int width, int height) {
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      try (Hosted window =
          new Hosted(
              List.of(area(place)),
              Destination.Guideline.start(),
              new Place.OneFile(folder.resolve("saved.pdf")),
              language,
              width,
              height)) {
        window.keep("guideline-1-part-one");
        window.press("#chapter-G-1");
        window.keep("guideline-2-chapter-1");
        window.press("#chapter-G-6");
        window.keep("guideline-3-not-for-clinics");
        window.press("#chapter-C-4");
        window.keep("guideline-4-model-chapter");
        window.press("#chapter-C-T");
        window.keep("guideline-5-appendix");
        window.type("#search", language.equals("ja") ? "ういるす" : "virus");
        window.keep("guideline-6-found");
        window.press("#hit-0");
        window.keep("guideline-7-opened");
        window.type("#search", "ぬるぽ");
        window.keep("guideline-8-nothing-found");
        window.go(Destination.Guideline.at(EntryId.parse("G-I4-5")));
        window.keep("guideline-9-entry");
        window.go(Destination.Guideline.at(EntryId.parse("G-4-1")));
        assertThat(window.shows("#effort-G-4-1")).isTrue();
        window.keep("guideline-10-best-effort");
        window.go(Destination.Guideline.at(EntryId.parse("G-1-1a")));
        assertThat(window.shows("#effort-G-1-1a")).as("a duty").isFalse();
      }
    }
  }

  static GuidelineArea area(Place place) {
    return new GuidelineArea(
        place.parts().catalogue(),
        place.parts().status(),
        place.parts().today(),
        Set.of("staff"),
        List.of(place.wizard()));
  }
}
