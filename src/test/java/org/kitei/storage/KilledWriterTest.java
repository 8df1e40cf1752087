package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.storage.Samples.Person;

/// A process killed in the middle of its work loses nothing that it said was written, and leaves
/// nothing half.
final class KilledWriterTest {
  @TempDir Path folder;

  /// Killed while it makes the file, after its first action, and in the middle of many.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 60})
  void whatWasCommittedIsThereAndNothingIsHalf(int actions) throws Exception {
    long last = killAfter(actions);
    last = Math.max(last, killAfter(actions));

    try (Store store = Samples.open(folder)) {
      int rows = store.registers().rows(Person.class).size();

      assertThat(rows).isGreaterThanOrEqualTo((int) last).isEven();
      assertThat(store.history().newest(100_000)).hasSize(rows / 2);
      assertThat(store.check().run().findings()).isEmpty();
    }
  }

  /// Returns the last id that was said to be written.
  private long killAfter(int actions) throws IOException, InterruptedException {
    Process process = Processes.start(PairWriter.class, folder.toString());
    long last = 0;
    try (BufferedReader said = process.inputReader()) {
      assertThat(said.readLine()).isEqualTo("begun");
      for (int i = 0; i < actions; i++) {
        last = Long.parseLong(said.readLine());
      }
      process.toHandle().destroyForcibly();
      last = said.lines().mapToLong(Long::parseLong).reduce(last, Math::max);
    }
    process.waitFor();
    return last;
  }
}
