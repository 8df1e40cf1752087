package org.kitei.boot;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kitei.boot.WritingCommandsTest.assertDone;
import static org.kitei.boot.WritingCommandsTest.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `print`: whole files or none.
final class PrintTest {
  @TempDir static Path shared;
  private static String data = "";

  @TempDir Path folder;

  @BeforeAll
  static void makeSample() {
    data = shared.resolve("data").toString();
    assertDone(Ran.kitei("--data", data, "demo", "--date", "2026-12-01"));
  }

  @Test
  void theListNamesKeyTitleAndFormats() {
    Ran list = Ran.kitei("print", "--list");
    assertDone(list);
    assertThat(list.out().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.split("\t")).hasSize(3))
        .anySatisfy(line -> assertThat(line).startsWith("regulation\t").contains("pdf", "html"));
  }

  @Test
  void aPaperIsWrittenByItsEnding() throws IOException {
    for (String document : List.of("regulation", "checklist", "checklist-1")) {
      for (String blank : List.of("", "--blank")) {
        Path pdf = folder.resolve(document + ".pdf");
        Path html = folder.resolve(document + ".HTML");
        for (Path file : List.of(pdf, html)) {
          String[] arguments = {"--data", data, "print", document, "--out", file.toString(), blank};
          Ran ran =
              Ran.kitei(
                  List.of(arguments).stream()
                      .filter(each -> !each.isEmpty())
                      .toArray(String[]::new));
          assertDone(ran);
          assertThat(ran.out().strip()).isEqualTo(file.toString());
        }
        assertThat(new String(Files.readAllBytes(pdf), 0, 5, US_ASCII)).isEqualTo("%PDF-");
        assertThat(html).content().containsIgnoringCase("<html");
      }
    }
    assertThat(folder.toFile().list()).hasSize(6);
  }

  @Test
  void whatStoodThereStaysWhenThePaperCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("old.pdf"), "old");
    assertRefused(print("nonsense", file));
    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void whereNothingCanBeWrittenNothingIs() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertRefused(print("regulation", folder.resolve("missing").resolve("out.pdf")));
    assertRefused(print("regulation", file.resolve("out.pdf")));
    assertRefused(print("regulation", Files.createDirectory(folder.resolve("folder.pdf"))));
    assertRefused(print("regulation", folder.resolve("out.docx")));
    assertRefused(print("regulation", folder.resolve("out")));
    assertRefused(print("regulation", folder.resolve("x".repeat(10_000) + ".pdf")));
    assertRefused(print("regulation", folder.resolve("x".repeat(300) + ".pdf")));
    assertRefused(Ran.kitei("--data", data, "print", "regulation", "--out", ""));
    assertRefused(Ran.kitei("--data", data, "print", "regulation"));
    assertRefused(Ran.kitei("--data", data, "print", ""));
    assertRefused(Ran.kitei("--data", data, "print"));
    assertRefused(Ran.kitei("print", "--list", "regulation"));
    assertThat(folder.toFile().list()).hasSize(2);
  }

  private static Ran print(String document, Path file) {
    return Ran.kitei("--data", data, "print", document, "--out", file.toString());
  }
}
