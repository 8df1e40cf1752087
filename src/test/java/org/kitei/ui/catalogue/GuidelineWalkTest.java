package org.kitei.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.ui.Hosted;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;
import org.kitei.ui.common.Destination;

/// The guideline searched, a term looked up by the keyboard, and the way into a chapter's
/// questions.
class GuidelineWalkTest {
  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @Test
  void aClauseIsFoundAndATermOpenedByTheKeyboard() {
    try (Place place =
            new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
        Hosted window = window(place)) {
      window.type("#search", "責任者を任命");
      assertThat(window.shows("#hit-0")).isTrue();
      window.press("#hit-0");
      assertThat(window.text("#search")).isEmpty();
      assertThat(window.shows("#clause-G-1-1")).isTrue();
      window.focus(".term");
      window.key(KeyCode.ENTER);
      assertThat(glosses()).hasSize(1).noneMatch(String::isBlank);
      window.key(KeyCode.ESCAPE);
      assertThat(glosses()).isEmpty();
    }
  }

  @Test
  void chapterOneLeadsToItsQuestions() {
    try (Place place =
            new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
        Hosted window = window(place)) {
      assertThat(window.shows("#answer")).isFalse();
      window.press("#chapter-G-1");
      window.press("#answer");
      assertThat(window.here()).isEqualTo(new Destination.Chapter(1, null));
      assertThat(window.shows("#question")).isTrue();
    }
  }

  /// What the pop-overs say that are open now.
  private static List<String> glosses() {
    return Toolkit.get(
        () ->
            Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(each -> each.getScene().getRoot().lookupAll("#gloss").stream())
                .map(each -> ((Label) each).getText())
                .toList());
  }

  private Hosted window(Place place) {
    return new Hosted(
        List.of(GuidelinePicturesTest.area(place), place.wizard()),
        Destination.Guideline.start(),
        new Place.OneFile(folder.resolve("saved.pdf")),
        "ja",
        1366,
        768);
  }
}
