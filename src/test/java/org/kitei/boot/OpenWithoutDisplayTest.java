package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kitei.boot.WritingCommandsTest.assertDone;
import static org.kitei.boot.WritingCommandsTest.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `open` where there is no screen; a name of one alone does not help.
final class OpenWithoutDisplayTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", ":9873", "localhost:9873.0", "nonsense"})
  void theSampleIsMadeInstead(String display) {
    Path sample = folder.resolve("demo");
    Map<String, String> environment = display.isEmpty() ? Map.of() : Map.of("DISPLAY", display);
    Ran ran = Ran.kitei(environment, "open", "--sample-if-no-display", sample.toString());
    assertDone(ran);
    assertThat(ran.out())
        .contains("No display")
        .contains("Met ")
        .contains("Not yet ")
        .contains(sample.resolve("regulation.pdf").toString())
        .contains(sample.resolve("checklist.pdf").toString());
    assertThat(sample.resolve("regulation.pdf")).isNotEmptyFile();
    assertThat(sample.resolve("checklist.pdf")).isNotEmptyFile();
  }

  @Test
  void aSampleThatIsThereIsUsedAgain() {
    String sample = folder.resolve("demo").toString();
    Ran first = Ran.kitei("open", "--sample-if-no-display", sample);
    Ran second = Ran.kitei("open", "--sample-if-no-display", sample);
    assertDone(second);
    assertThat(second).isEqualTo(first);
  }

  @Test
  void realDataAreNotTakenForASample() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "mine");
    assertThat(Ran.kitei("open", "--sample-if-no-display", folder.toString()).exit()).isEqualTo(2);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void withoutTheOptionItIsToldInOneLine() {
    assertRefused(Ran.kitei("open"));
    assertRefused(Ran.kitei());
    assertRefused(Ran.kitei("open", "--sample-if-no-display", ""));
  }
}
