package org.kitei.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that was opened to be looked at stays in the folder of temporary files.
class OpenedCopiesTest {
  private static final byte[] PHOTO = {1, 2, 3};

  @TempDir Path among;
  private final List<Path> shown = new ArrayList<>();

  private List<Path> lying() throws IOException {
    try (Stream<Path> all = Files.list(among)) {
      return all.toList();
    }
  }

  @Test
  void copiesAreShownUnderTheirNamesAndGoWithTheirFolders() throws IOException {
    OpenedCopies copies = new OpenedCopies(among, shown::add);
    copies.show("photo.png", PHOTO);
    copies.show("photo.png", PHOTO);
    assertThat(shown)
        .hasSize(2)
        .doesNotHaveDuplicates()
        .allSatisfy(copy -> assertThat(copy).hasFileName("photo.png").hasBinaryContent(PHOTO));
    Files.writeString(shown.getFirst().resolveSibling("left by a viewer"), "");

    copies.remove();
    assertThat(lying()).isEmpty();
  }

  @Test
  void whatAProgramLeftThatRunsNoMoreGoesTheNextTime() throws IOException {
    Path left = Files.createDirectories(among.resolve("kitei-opened-999999999999-1/2"));
    Files.write(left.resolve("photo.png"), PHOTO);
    Path strange = Files.createDirectory(among.resolve("kitei-opened-by somebody"));
    new OpenedCopies(among, shown::add).show("photo.png", PHOTO);

    new OpenedCopies(among, shown::add);
    assertThat(shown.getFirst()).as("its program still runs").exists();
    assertThat(left).doesNotExist();
    assertThat(strange).as("no program of ours").exists();
    assertThat(lying()).hasSize(2);
  }
}
