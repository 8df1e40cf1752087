package org.kitei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.boot.DemoFolder;
import org.kitei.domain.device.TakeOut;
import org.kitei.domain.duty.Deed;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.NextActions;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.platform.BundleWords;
import org.kitei.ui.register.InPlace;

/// Today's three are done one after the other, stated or put off on the first page itself, until
/// there is nothing left for the month.
class MonthWalkTest {
  /// More than there are requirements.
  private static final int MOST = 60;

  /// Turns whose screens are kept as pictures, and whose bad input is tried.
  private static final int LOOKED_AT = 6;

  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @Test
  void todaysThreeAreDoneOneAfterAnotherUntilTheMonthIsDone() {
    DemoFolder.make(folder, InstitutionKind.CLINIC, Place.TODAY);
    try (Place place = new Place(folder)) {
      bringBack(place);
      Walk.through(
          place,
          new Walk.Of("ja", 1366, 768, folder.resolve("saved.pdf")),
          walk -> {
            walk.keep("month-1-begun");
            List<Way> ways = new ArrayList<>();
            while (walk.sees("#start-1") && ways.size() < MOST) {
              String asked = walk.text("#step-1") + walk.text("#start-1");
              Way way = act(place, walk, ways.size());
              assertThat(walk.sees("#start-1") ? walk.text("#step-1") + walk.text("#start-1") : "")
                  .as("after %s", way)
                  .isNotEqualTo(asked);
              ways.add(way);
            }
            assertThat(walk.sees("#finished")).isTrue();
            walk.keep("month-4-done");
            assertThat(left(place, 0)).isZero();
            assertThat(ways).contains(Way.STATED, Way.WRITTEN);
            assertThat(ways).filteredOn(Way.PUT_OFF::equals).hasSizeLessThan(ways.size() / 2);
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

  /// Asked for though not required: what was seen on the device.
  private static final Set<String> SEEN = Set.of("definitionsOn");

  /// How a turn went.
  private enum Way {
    STATED,
    WRITTEN,
    PUT_OFF
  }

  /// What can be written on the first page is written there: stated, or filled in and recorded.
  /// What is mended elsewhere is honestly put off by five weeks.
  private static Way act(Place place, Walk walk, int turn) {
    walk.press("#start-1");
    if (walk.sees("#statement")) {
      assertThat(walk.focus()).isEqualTo("basis-seen");
      walk.press("#basis-on-paper");
      keep(walk, turn, "month-2-stated");
      walk.press("#write-statement");
      return Way.STATED;
    }
    if (walk.sees("#in-place") && fill(place, walk)) {
      keep(walk, turn, "month-5-written");
      walk.press("#many-save");
      assertThat(walk.sees("#said-sentence")).isTrue();
      return Way.WRITTEN;
    }
    if (walk.sees("#starters-card")) {
      walk.press("#all-starters");
      walk.press("#insert-starters");
      return Way.WRITTEN;
    }
    if (walk.sees("#many-discard")) {
      walk.press("#many-discard");
    }
    walk.control(KeyCode.DIGIT1);
    putOff(walk, turn);
    return Way.PUT_OFF;
  }

  /// What is out is brought back: that is written in the case, and no statement can take its place.
  private static void bringBack(Place place) {
    for (Row<TakeOut> row : place.rows(TakeOut.class)) {
      Draft<TakeOut> draft =
          Draft.of(TakeOut.class, row.value()).with("backAt", Place.TODAY + "T09:00");
      if (row.value().outAt() != null
          && draft.parse() instanceof Draft.Parsed.Good<TakeOut>(TakeOut back)) {
        place.write(writing -> writing.update(row.id(), back));
      }
    }
  }

  private static void putOff(Walk walk, int turn) {
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

  /// Types into what is empty and has to be filled; whether it can be recorded then.
  private static boolean fill(Place place, Walk walk) {
    Deed deed = deed(place);
    if (!(deed instanceof Deed.Again)) {
      for (Field field : RegisterType.of(deed.register()).fields()) {
        String id = "#many-" + field.name();
        if ((field.required() || SEEN.contains(field.name())) && walk.sees(id)) {
          switch (field.kind()) {
            case TEXT, LONG_TEXT, PHONE -> walk.typeIfBlank(id, "見本");
            case NUMBER -> walk.typeIfBlank(id, "1");
            case DATE -> walk.typeIfBlank(id, Place.TODAY.toString());
            case DATE_TIME -> walk.typeIfBlank(id, Place.TODAY + " 09:00");
            case CHOICE, YES_NO -> walk.chooseIfNone(id, 0);
            default -> {}
          }
        }
      }
    }
    return !walk.find("#many-save").isDisabled();
  }

  private static Deed deed(Place place) {
    InPlace forms = new InPlace(place.work(), new BundleWords("ja"));
    return NextActions.now(findings(place, 0), Place.TODAY).getFirst().deeds().stream()
        .filter(
            deed ->
                switch (deed) {
                  case Deed.Mend ignored -> false;
                  case Deed.Add add -> forms.isPossible(RegisterType.of(add.register()));
                  case Deed.Each ignored -> true;
                  case Deed.Again ignored -> true;
                  case Deed.State ignored -> true;
                })
        .findFirst()
        .orElseThrow();
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
