package org.kitei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LauncherTest {
  @TempDir Path folder;

  @Test
  void exactlyTheNeededVersionIsPreferred() throws IOException {
    Path newest = java("newest", "JAVA_VERSION=\"27\"");
    Path needed = java("needed", "JAVA_VERSION=\"25.0.3\"");
    Path old = java("old", "JAVA_VERSION=\"17.0.15\"");
    assertThat(Launcher.best(List.of(old, newest, needed)))
        .contains(needed.resolve("bin").resolve("java"));
  }

  @Test
  void aNewerVersionWillDo() throws IOException {
    Path newer = java("newer", "JAVA_VERSION=\"26-ea\"");
    Path newest = java("newest", "JAVA_VERSION=\"28\"");
    assertThat(Launcher.best(List.of(newest, newer)))
        .contains(newer.resolve("bin").resolve("java"));
  }

  @Test
  void olderOnesAndFoldersWithoutJavaAreNoHelp() throws IOException {
    Path old = java("old", "JAVA_VERSION=\"1.8.0_402\"");
    Path odd = java("odd", "SOMETHING=\"else\"");
    Path broken = java("broken", "JAVA_VERSION=\"\\u00zz\"");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path onlyRelease = Files.createDirectory(folder.resolve("only-release"));
    Files.writeString(onlyRelease.resolve("release"), "JAVA_VERSION=\"25\"");
    assertThat(Launcher.best(List.of(old, odd, broken, empty, onlyRelease))).isEmpty();
  }

  @Test
  void siblingsAndFoldersOfOtherToolsAreLookedAt() throws IOException {
    Path current = java("jvm/java-17", "JAVA_VERSION=\"17\"");
    Path sibling = java("jvm/temurin-25", "JAVA_VERSION=\"25\"");
    Path sdkman = java("user/.sdkman/candidates/java/25.0.3-tem", "JAVA_VERSION=\"25\"");
    Path mac =
        java(
            "user/Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
            "JAVA_VERSION=\"25\"");
    assertThat(Launcher.candidates(Map.of(), current, folder.resolve("user")))
        .contains(sibling, sdkman, mac);
  }

  @Test
  void javaNamedForKiteiIsTheOnlyOneLookedAt() throws IOException {
    Path current = java("jvm/java-17", "JAVA_VERSION=\"17\"");
    java("jvm/temurin-25", "JAVA_VERSION=\"25\"");
    Path named = java("named", "JAVA_VERSION=\"26\"");
    Path executable = named.resolve("bin").resolve("java");
    for (Path asked : List.of(named, executable)) {
      assertThat(
              Launcher.best(
                  Launcher.candidates(Map.of("KITEI_JAVA", asked.toString()), current, folder)))
          .contains(executable);
    }
  }

  @Test
  void aUselessNameForKiteiFallsBackToTheSearch() throws IOException {
    Path current = java("jvm/java-17", "JAVA_VERSION=\"17\"");
    Path home = java("elsewhere", "JAVA_VERSION=\"25\"");
    Path other = java("other", "JAVA_VERSION=\"25\"");
    Map<String, String> environment =
        Map.of(
            "KITEI_JAVA",
            "/nowhere\u0000",
            "JAVA_HOME_25_X64",
            home.toString(),
            "JAVA25_HOME",
            other.toString());
    assertThat(Launcher.candidates(environment, current, folder)).contains(home, other);
  }

  private Path java(String name, String release) throws IOException {
    Path home = folder.resolve(name);
    Path executable = home.resolve("bin").resolve("java");
    Files.createDirectories(executable.getParent());
    Files.writeString(executable, "");
    assertThat(executable.toFile().setExecutable(true)).isTrue();
    Files.writeString(home.resolve("release"), release + "\n");
    return home;
  }
}
