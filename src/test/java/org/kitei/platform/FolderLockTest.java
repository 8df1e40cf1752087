package org.kitei.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.port.Present;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;

final class FolderLockTest {
  private static final Present NOON = TokyoPresent.on(LocalDate.of(2026, 11, 22));

  @TempDir Path folder;

  private FolderLock command(Duration patience) {
    return FolderLock.take(folder, false, NOON, patience);
  }

  @Test
  void aCommandIsToldWhichWindowIsOpen() {
    try (FolderLock window = FolderLock.forWindow(folder, NOON)) {
      assertThat(window).isNotNull();
      assertThatThrownBy(() -> command(Duration.ofMillis(60)))
          .isInstanceOfSatisfying(
              StoreFailure.class,
              failure -> {
                assertThat(failure.kind()).isEqualTo(Kind.IN_USE);
                assertThat(new BundleWords("ja").say(failure.sentence()))
                    .contains("12:00", "窓", Long.toString(ProcessHandle.current().pid()));
              });
    }
  }

  @Test
  void aSecondWindowIsToldOfTheCommandAtOnce() {
    try (FolderLock command = command(Duration.ZERO)) {
      assertThat(command).isNotNull();
      assertThatThrownBy(() -> FolderLock.forWindow(folder, NOON))
          .isInstanceOfSatisfying(
              StoreFailure.class,
              failure ->
                  assertThat(failure.sentence().key()).isEqualTo("backup.failure.in-use-command"));
    }
  }

  @Test
  void whoWaitsGetsTheLockWhenItIsLetGo() throws Exception {
    FolderLock first = command(Duration.ZERO);
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<FolderLock> waiting = other.submit(() -> command(Duration.ofSeconds(30)));
      first.close();

      waiting.get().close();
    }
    assertThat(FolderLock.holder(folder)).isEmpty();
  }

  @Test
  void theHolderIsKnownWithoutTouchingAnything() {
    try (FolderLock window = FolderLock.forWindow(folder, NOON)) {
      assertThat(window).isNotNull();
      assertThat(FolderLock.holder(folder))
          .contains(new FolderLock.Holder(true, ProcessHandle.current().pid(), NOON.now()));
    }
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> FolderLock.forWindow(folder.resolve("none"), NOON))
        .isInstanceOfSatisfying(
            StoreFailure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.NOT_THERE));
  }
}
