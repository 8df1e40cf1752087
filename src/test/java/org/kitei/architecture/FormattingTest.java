package org.kitei.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every Java file looks as google-java-format leaves it; `-Dkitei.format=write` rewrites them.
class FormattingTest {
  private static final String HINT = "to mend: mvn test -Dtest=FormattingTest -Dkitei.format=write";

  @Test
  void everyFileIsFormatted() throws IOException {
    List<Path> files = SourceTree.files("src", ".java");
    assertThat(files).isNotEmpty();
    List<Path> others = files.parallelStream().filter(FormattingTest::isNotFormatted).toList();
    if ("write".equals(System.getProperty("kitei.format"))) {
      for (Path file : others) {
        Files.writeString(file, formatted(SourceTree.text(file)));
      }
    } else {
      assertThat(others).as(HINT).isEmpty();
    }
  }

  @Test
  void aSpaceTooManyIsFound() {
    String tidy = "package a;\n\nclass B {}\n";
    assertThat(formatted(tidy)).isEqualTo(tidy);
    assertThat(formatted(tidy.replace("B {}", "B  {}"))).isEqualTo(tidy);
  }

  private static boolean isNotFormatted(Path file) {
    String text = SourceTree.text(file);
    return !text.equals(formatted(text));
  }

  private static String formatted(String text) {
    try {
      return new Formatter().formatSourceAndFixImports(text);
    } catch (FormatterException broken) {
      throw new IllegalArgumentException(broken);
    }
  }
}
