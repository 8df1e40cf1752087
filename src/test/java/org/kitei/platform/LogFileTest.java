package org.kitei.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogFileTest {
  @TempDir Path folder;

  @Test
  void whatPeopleWroteIsNotLogged() throws IOException {
    Files.writeString(folder.resolve("data"), "");
    LogFile log = LogFile.beside(() -> folder);
    log.publish(broken("K-000001", new IllegalStateException("例田 花子", new IOException("秘密"))));
    assertThat(log.file())
        .content()
        .contains("K-000001", "java.lang.IllegalStateException", "java.io.IOException", "at ")
        .doesNotContain("例田", "秘密");
  }

  @Test
  void nothingIsLoggedWhereNoDataLie() {
    Path nowhere = folder.resolve("nowhere");
    LogFile log = LogFile.beside(() -> nowhere);
    log.publish(broken("K-000001", new IllegalStateException()));
    assertThat(nowhere).doesNotExist();
    LogFile.beside(() -> folder).publish(broken("K-000001", new IllegalStateException()));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theFileStaysSmall() throws IOException {
    LogFile log = LogFile.beside(() -> folder);
    Files.createDirectories(log.file().getParent());
    Files.writeString(log.file(), "x".repeat(600_000));
    log.publish(broken("K-000001", new IllegalStateException()));
    assertThat(Files.size(log.file())).isLessThan(100_000);
    assertThat(log.file().resolveSibling("kitei.1.log")).exists();
  }

  private static LogRecord broken(String code, Throwable thrown) {
    LogRecord line = new LogRecord(Level.SEVERE, code);
    line.setThrown(thrown);
    return line;
  }
}
