package org.kitei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Staff;

/// From anywhere to any row: Ctrl+K, some letters, Enter.
class SearchWalkTest {
  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @ParameterizedTest
  @CsvSource({"ja,1000,1000", "ja,1366,768", "en,1000,1000", "en,1366,768"})
  void aPersonIsFoundFromHome(String language, int width, int height) {
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      place.write(
          writing -> {
            for (String name : new String[] {"例田 花子", "仮山 次郎", "例木 花江"}) {
              writing.insert(
                  new Staff(
                      name, null, null, Employment.EMPLOYED, java.util.Set.of(), true, null, null));
            }
          });
      Walk.through(
          place,
          new Walk.Of(language, width, height, folder.resolve("saved.pdf")),
          walk -> {
            walk.press("#open-search");
            assertThat(walk.focus()).isEqualTo("search-everywhere");
            walk.keep("search-1-open");
            walk.type("#search-everywhere", "花");
            assertThat(walk.sees("#found-everywhere")).isTrue();
            walk.keep("search-2-found");
            walk.key(KeyCode.ESCAPE);
            assertThat(walk.sees("#search-pane")).isFalse();

            walk.control(KeyCode.K);
            walk.type("#search-everywhere", "見つからない言葉");
            walk.keep("search-3-nothing");
            walk.type("#search-everywhere", "次郎");
            walk.key(KeyCode.DOWN);
            walk.key(KeyCode.ENTER);
            assertThat(walk.sees("#search-pane")).isFalse();
            assertThat(walk.sees("#rows")).isTrue();
          });
    }
  }
}
