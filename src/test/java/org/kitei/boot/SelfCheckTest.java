package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `self-check` tries everything and leaves nothing behind.
final class SelfCheckTest {
  @TempDir Path folder;

  @Test
  void everyPartWorksOrSaysWhatIsMissing() {
    Path data = folder.resolve("data");
    Ran ran = Ran.kitei("--data", data.toString(), "self-check");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("Works: ") || line.startsWith("Cannot be tried: "));
    assertThat(folder).isEmptyDirectory();
  }
}
