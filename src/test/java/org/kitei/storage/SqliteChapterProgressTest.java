package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.boot.AllRegisters;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;

class SqliteChapterProgressTest {
  @TempDir Path folder;

  @Test
  void theMarkOfAnOpenChapterStaysUntilItIsClosed() {
    try (Store store = open()) {
      assertThat(store.progress().openedAt(1)).isEmpty();
      store.progress().open(1, 7);
    }
    try (Store store = open()) {
      assertThat(store.progress().openedAt(1)).hasValue(7);
      store.progress().close(1);
      assertThat(store.progress().openedAt(1)).isEmpty();
    }
  }

  private Store open() {
    return Store.openOrCreate(
        folder,
        AllRegisters.list(),
        TokyoPresent.on(Samples.TODAY),
        new KeyFile(folder),
        Samples.MARKER);
  }
}
