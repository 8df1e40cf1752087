package org.kitei.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class UsualFolderTest {
  private static final Path HOME = Path.of("/home/sample");

  @Test
  void isWhereEachSystemKeepsData() {
    assertThat(UsualFolder.of(Map.of(), "Linux", HOME))
        .isEqualTo(HOME.resolve(".local/share/kitei"));
    assertThat(UsualFolder.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME))
        .isEqualTo(Path.of("/data/kitei"));
    assertThat(UsualFolder.of(Map.of(), "Mac OS X", HOME))
        .isEqualTo(HOME.resolve("Library/Application Support/Kitei"));
    assertThat(UsualFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME))
        .isEqualTo(Path.of("/local/Kitei"));
  }

  @Test
  void aRelativeVariableCountsAsNone() {
    assertThat(UsualFolder.of(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME))
        .isEqualTo(HOME.resolve(".local/share/kitei"));
  }
}
