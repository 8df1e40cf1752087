package org.kitei.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.regulation.Document;
import org.kitei.port.StoreFailure;
import org.kitei.storage.Processes;
import org.kitei.storage.Store;

/// A window in one process, commands in another.
final class TwoProcessesTest {
  @TempDir Path folder;
  private Process window;

  @BeforeEach
  void openWindow() throws Exception {
    window = Processes.start(OpenWindow.class, folder.toString());
    BufferedReader said = window.inputReader();
    assertThat(said.readLine()).isEqualTo("written");
  }

  @AfterEach
  void endWindow() throws Exception {
    window.destroyForcibly().waitFor();
  }

  private FolderLock command() {
    return FolderLock.take(folder, false, new TokyoPresent(), Duration.ofMillis(60));
  }

  private int documents() {
    try (Store store =
        Store.openForReading(folder, AllRegisters.list(), new KeyFile(folder), "封")) {
      assertThat(store.check().run().findings()).isEmpty();
      return store.registers().rows(Document.class).size();
    }
  }

  @Test
  void aReaderReadsBesideTheWindowWhatItHasWritten() throws Exception {
    assertThat(documents()).isEqualTo(1);

    window.outputWriter().append("more\n").flush();
    assertThat(window.inputReader().readLine()).isEqualTo("written");

    assertThat(documents()).isEqualTo(2);
  }

  @Test
  void aWriterIsToldWhichProcessHoldsTheWindow() {
    assertThatThrownBy(this::command)
        .isInstanceOfSatisfying(
            StoreFailure.class,
            failure -> {
              assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.IN_USE);
              assertThat(failure.sentence().key()).isEqualTo("backup.failure.in-use-window");
              assertThat(failure.sentence().arguments()).contains(Long.toString(window.pid()));
            });
  }

  @Test
  void aKilledWindowHoldsNothing() throws Exception {
    window.destroyForcibly().waitFor();

    try (FolderLock lock = command()) {
      assertThat(lock).isNotNull();
      assertThat(documents()).isEqualTo(1);
    }
  }
}
