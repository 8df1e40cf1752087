package org.kitei.ui.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.platform.BundleWords;
import org.kitei.storage.Processes;
import org.kitei.ui.Place;
import org.kitei.ui.Toolkit;

/// The page being typed survives the death of the program.
final class KilledWindowTest {
  @TempDir Path folder;

  @BeforeAll
  static void toolkit() {
    Toolkit.require();
  }

  @Test
  void whatWasBeingTypedIsThereAfterTheProgramWasKilled() throws Exception {
    Path data = folder.resolve("data");
    killWhileTyping(data);
    try (Place place = new Place(data)) {
      IncidentViewModel model = new IncidentViewModel(place.incidents(), new BundleWords("ja"), 1);
      assertThat(model.text(IncidentViewModel.NOTE).get()).isEqualTo(TypingWindow.TYPED);
      assertThat(model.shown().orElseThrow().incident().title()).isEqualTo(TypingWindow.BEGUN);
      assertThat(model.shown().orElseThrow().timeline().lines()).as("nothing was saved").hasSize(1);
    }
  }

  private static void killWhileTyping(Path data) throws IOException, InterruptedException {
    Process process = Processes.start(likeThis(), TypingWindow.class, data.toString());
    try (BufferedReader said = process.inputReader()) {
      assertThat(said.readLine()).isEqualTo("kept");
    } finally {
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
  }

  /// The window has no display here either.
  private static List<String> likeThis() {
    return Stream.concat(
            Stream.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"),
            Stream.of("glass.platform", "prism.order", "java.awt.headless")
                .filter(name -> System.getProperty(name) != null)
                .map(name -> "-D" + name + "=" + System.getProperty(name)))
        .toList();
  }
}
