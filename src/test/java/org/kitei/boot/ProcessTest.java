package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.platform.TokyoPresent;

/// The program as a process of its own, with nothing in its environment: what the JVM and the
/// libraries themselves write counts too.
final class ProcessTest {
  @TempDir Path folder;

  @Test
  void theMainJobLeavesStderrEmpty() throws Exception {
    Ran ran = process("open", "--sample-if-no-display", folder.resolve("demo").toString());
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
    assertThat(folder.resolve("demo").resolve("checklist.pdf")).isNotEmptyFile();
  }

  @Test
  void wrongInputEndsWithTwoAndJapaneseIsUtf8() throws Exception {
    Ran ran = process("--lang", "ja", "nonsense");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).contains("コマンドはありません");
  }

  /// In the folder of the running processes nobody can lay anything.
  @Test
  @EnabledOnOs(OS.LINUX)
  void withoutATemporaryFolderItSaysSo() throws Exception {
    Path data = folder.resolve("data");
    Workplace.create(data, new Shared(), new TokyoPresent(), "見本").close();
    Ran ran =
        process(List.of("-Djava.io.tmpdir=/proc"), "--lang", "en", "--data", data + "", "check");
    assertThat(ran.err()).startsWith("The temporary folder /proc, which").hasLineCount(1);
    assertThat(ran.exit()).isEqualTo(2);
  }

  private Ran process(String... arguments) throws IOException, InterruptedException {
    return process(List.of(), arguments);
  }

  private Ran process(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path")));
    command.addAll(options);
    command.add("org.kitei.Launcher");
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
