package org.kitei.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void anOlderFileIsReplaced() throws IOException {
    Path file = folder.resolve("規程.pdf");
    WholeFile.write(file, new byte[] {1, 2, 3});
    WholeFile.write(file, new byte[] {4});
    assertThat(file).hasBinaryContent(new byte[] {4});
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void nothingIsLeftWhereNothingCanBeWritten() throws IOException {
    Path taken = folder.resolve("taken.pdf");
    Files.createDirectories(taken.resolve("full"));
    assertThatThrownBy(() -> WholeFile.write(taken, new byte[] {1}))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> WholeFile.write(folder.resolve("none/there.pdf"), new byte[] {1}))
        .isInstanceOf(IOException.class);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }
}
