package org.kitei.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitei.ui.shell.Machine.Carried;

/// Reads the list of what the program carries that others made.
final class ThirdParty {
  private static final String LIST = "/org/kitei/boot/THIRD-PARTY.md";
  private static final Pattern LINE =
      Pattern.compile("\\| ([\\w.-]+) \\| ([\\d.]+) \\| ([^|]+) \\|.*");

  private ThirdParty() {}

  /// In the list's order; empty where the program was put together without it.
  static List<Carried> list() {
    try (InputStream file = ThirdParty.class.getResourceAsStream(LIST)) {
      return file == null ? List.of() : read(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<Carried> read(InputStream file) throws IOException {
    try (Stream<String> lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines()) {
      return lines.map(LINE::matcher).filter(Matcher::matches).map(ThirdParty::carried).toList();
    }
  }

  private static Carried carried(Matcher line) {
    return new Carried(line.group(1), line.group(2), line.group(3).strip());
  }
}
