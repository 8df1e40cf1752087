package org.kitei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.catalogue.Proof;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.NextActions;
import org.kitei.domain.profile.InstitutionKind;

/// Today's three are done one after the other, stated or put off on the first page itself, until
/// there is nothing left for the month.
class MonthWalkTest {
  /// More than there are requirements.
  private static final int MOST = 100;

  /// Turns whose screens are kept as pictures, and whose bad input is tried.
  private static final int LOOKED_AT = 6;

  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @Test
  void todaysThreeAreDoneOneAfterAnotherUntilTheMonthIsDone() {
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      place.parts().adoption().adopt(Place.TODAY, Place.TODAY, "見本 一郎");
      Walk.through(
          place,
          new Walk.Of("ja", 1366, 768, folder.resolve("saved.pdf")),
          walk -> {
            walk.keep("month-1-begun");
            List<String> seen = new ArrayList<>();
            while (walk.sees("#start-1") && seen.size() < MOST) {
              seen.add(walk.text("#step-1"));
              act(place, walk, seen.size());
            }
            assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(40);
            assertThat(walk.sees("#finished")).isTrue();
            walk.keep("month-4-done");
            assertThat(left(place, 0)).isZero();
            assertThat(left(place, 30)).isPositive();
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "en,1000,1000", "en,1366,768"})
  void theFirstStepsInTheOtherSizesAndLanguage(String language, int width, int height) {
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      place.parts().adoption().adopt(Place.TODAY, Place.TODAY, "見本 一郎");
      Walk.through(
          place,
          new Walk.Of(language, width, height, folder.resolve("saved.pdf")),
          walk -> {
            walk.keep("month-1-begun");
            for (int turn = 1; turn < LOOKED_AT; turn++) {
              act(place, walk, turn);
            }
          });
    }
  }

  /// What the head can state is stated; everything else is honestly put off by five weeks.
  private static void act(Place place, Walk walk, int turn) {
    boolean stated =
        NextActions.now(findings(place, 0), Place.TODAY).getFirst().requirement().proof()
            == Proof.ATTESTATION;
    if (stated) {
      walk.press("#start-1");
      assertThat(walk.focus()).isEqualTo("basis-seen");
      walk.press("#basis-on-paper");
      keep(walk, turn, "month-2-stated");
      walk.press("#write-statement");
    } else {
      walk.press("#later-1");
      assertThat(walk.focus()).isEqualTo("target");
      if (turn < LOOKED_AT) {
        walk.type("#target", "R8.11.1");
        walk.press("#put-off");
        assertThat(walk.text("#target-problem")).isNotEmpty();
        walk.keep("month-3-put-off");
      }
      walk.type("#target", Place.TODAY.plusDays(35).toString());
      walk.press("#put-off");
    }
  }

  private static void keep(Walk walk, int turn, String name) {
    if (turn < LOOKED_AT) {
      walk.keep(name);
    }
  }

  private static int left(Place place, int daysLater) {
    return NextActions.all(findings(place, daysLater), Place.TODAY.plusDays(daysLater)).size();
  }

  private static List<Finding> findings(Place place, int daysLater) {
    return place.parts().status().on(Place.TODAY.plusDays(daysLater)).orElseThrow().findings();
  }
}
