package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands over a data folder, as the contract has them.
final class WritingCommandsTest {
  @TempDir Path folder;
  private String data = "";

  @BeforeEach
  void chooseData() {
    data = folder.resolve("data").toString();
  }

  @ParameterizedTest
  @CsvSource({
    "clinic,C",
    "dental-clinic,C",
    "hospital,C",
    "pharmacy,C",
    "visiting-nurse,C",
    "insurer,B",
    "health-insurance-society,A",
    "review-payment,",
    "operating-body,"
  })
  void everyKindCanBeSeenAndJudged(String kind, String model) throws IOException {
    assertDone(Ran.kitei("--data", data, "demo", "--kind", kind, "--date", "2026-12-01"));
    Ran status = Ran.kitei("--data", data, "status", "--json", "--date", "2026-12-01");
    assertDone(status);
    JsonNode json = new ObjectMapper().readTree(status.out());
    assertThat(names(json)).containsExactly("date", "profile", "findings");
    assertThat(json.path("date").asText()).isEqualTo("2026-12-01");
    JsonNode profile = json.path("profile");
    assertThat(names(profile)).containsExactly("kind", "businesses", "model", "adopted");
    assertThat(profile.path("kind").asText()).isEqualTo(kind);
    assertThat(profile.path("model").isNull()).isEqualTo(model == null);
    assertThat(profile.path("adopted").isNull()).isEqualTo(model == null);
    if (model != null) {
      assertThat(profile.path("model").asText()).isEqualTo(model);
    }
    assertFindings(json.path("findings"));
    Ran told = Ran.kitei("--data", data, "--lang", "en", "status", "--date", "2026-12-01");
    assertThat(told.out())
        .contains("Of these " + (model == null ? 2 : 3) + " are best-effort duties");
    assertDone(Ran.kitei("--data", data, "check"));
  }

  private static void assertFindings(JsonNode findings) {
    assertThat(findings.size()).isGreaterThanOrEqualTo(70);
    Set<String> statuses = new TreeSet<>();
    for (JsonNode finding : findings) {
      assertThat(names(finding))
          .containsExactly(
              "id",
              "requirement",
              "status",
              "proof",
              "evidence",
              "missing",
              "reason",
              "due",
              "fix");
      String status = finding.path("status").asText();
      statuses.add(status);
      assertThat(finding.path("reason").asText()).isNotBlank();
      assertThat(finding.path("missing").isEmpty())
          .as(finding.toString())
          .isEqualTo(Set.of("met", "not-applicable").contains(status));
    }
    assertThat(statuses).isSubsetOf("met", "partly", "not-yet", "overdue", "not-applicable");
  }

  @Test
  void theSameOrderMakesTheSameInstitution() {
    String other = folder.resolve("other").toString();
    for (String place : List.of(data, other)) {
      assertDone(Ran.kitei("--data", place, "demo", "--seed", "7", "--date", "2026-12-01"));
    }
    assertThat(Ran.kitei("--data", data, "status", "--json"))
        .isEqualTo(Ran.kitei("--data", other, "status", "--json"));
  }

  @Test
  void noSampleAdoptedTheModelBeforeItWasPublished() throws IOException {
    assertDone(Ran.kitei("--data", data, "demo", "--years", "30", "--date", "2026-12-01"));
    Ran status = Ran.kitei("--data", data, "status", "--json");
    assertThat(new ObjectMapper().readTree(status.out()).path("profile").path("adopted").asText())
        .isEqualTo("2020-11-01");
  }

  @Test
  void statusesAndIdsDoNotDependOnTheLanguage() throws IOException {
    assertDone(Ran.kitei("--data", data, "demo"));
    List<String> findings = new ArrayList<>();
    for (String language : List.of("ja", "en")) {
      JsonNode json =
          new ObjectMapper()
              .readTree(Ran.kitei("--data", data, "status", "--json", "--lang", language).out());
      StringBuilder lines = new StringBuilder();
      for (JsonNode finding : json.path("findings")) {
        lines.append(finding.path("id")).append(finding.path("status")).append('\n');
      }
      findings.add(lines.toString());
    }
    assertThat(findings.get(0)).isEqualTo(findings.get(1)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--kind nonsense",
        "--years -1",
        "--years many",
        "--staff 0",
        "--devices 1000000",
        "--seed x",
        "--date 2026-02-30",
        "--date 令和元年1月1日",
        "--date tomorrow",
        "--date 2019-12-31",
      })
  void aWrongOrderMakesNothing(String options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--data", data, "demo"));
    arguments.addAll(List.of(options.split(" ")));
    assertRefused(Ran.kitei(arguments.toArray(String[]::new)));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFullFolderIsLeftAsItIs() throws IOException {
    Path full = Files.createDirectory(folder.resolve("data"));
    Files.writeString(full.resolve("letter.txt"), "mine");
    assertRefused(Ran.kitei("--data", data, "demo"));
    try (Stream<Path> inside = Files.list(folder)) {
      assertThat(inside).containsExactly(full);
    }
    assertThat(full.resolve("letter.txt")).hasContent("mine");
    assertThat(full.toFile().list()).hasSize(1);
  }

  @Test
  void anEmptyFolderMayBeThereAndAFileMayNot() throws IOException {
    Files.createDirectory(folder.resolve("data"));
    assertDone(Ran.kitei("--data", data, "demo"));
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertRefused(Ran.kitei("--data", file.toString(), "demo"));
    assertRefused(Ran.kitei("--data", file.resolve("below").toString(), "demo"));
  }

  @Test
  void nothingIsThereToReadOrAdopt() {
    for (String command : List.of("status", "adopt", "check", "print regulation --out x.pdf")) {
      List<String> arguments = new ArrayList<>(List.of("--data", data));
      arguments.addAll(List.of(command.split(" ")));
      assertRefused(Ran.kitei(arguments.toArray(String[]::new)));
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void adoptingFromAnotherDayMakesTheNextVersion() throws IOException {
    assertDone(Ran.kitei("--data", data, "demo"));
    assertThat(Ran.kitei("--data", data, "adopt").out()).contains("ersion 1");
    Ran adopted = Ran.kitei("--data", data, "--as", "見本 一郎", "adopt", "--from", "2027-04-01");
    assertDone(adopted);
    assertThat(adopted.out()).contains("version 2", "2027-04-01");
    assertRefused(Ran.kitei("--data", data, "adopt", "--from", "2026-02-30"));
    assertRefused(Ran.kitei("--data", data, "adopt", "--from", "1999-12-31"));
    assertDone(Ran.kitei("--data", data, "check"));
  }

  @Test
  void whereTheOriginalHasNoModelNothingIsAdopted() {
    assertDone(Ran.kitei("--data", data, "demo", "--kind", "review-payment"));
    assertRefused(Ran.kitei("--data", data, "adopt"));
    String out = folder.resolve("regulation.pdf").toString();
    assertRefused(Ran.kitei("--data", data, "print", "regulation", "--out", out));
    assertThat(Path.of(out)).doesNotExist();
  }

  @Test
  void aChangedFileIsDamaged() throws IOException {
    assertDone(Ran.kitei("--data", data, "demo"));
    Ran clean = Ran.kitei("--data", data, "check", "--json");
    assertDone(clean);
    assertThat(new ObjectMapper().readTree(clean.out()).path("ok").asBoolean()).isTrue();
    Path file = Path.of(data).resolve("kitei.db");
    byte[] bytes = Files.readAllBytes(file);
    byte[] name = "見本区".getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at + name.length < bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
        bytes[at + name.length - 1]++;
      }
    }
    Files.write(file, bytes);
    Ran damaged = Ran.kitei("--data", data, "check", "--json");
    assertThat(damaged.exit()).isEqualTo(3);
    assertThat(damaged.err().lines()).hasSize(1);
    JsonNode json = new ObjectMapper().readTree(damaged.out());
    assertThat(json.path("ok").asBoolean()).isFalse();
    assertThat(json.path("findings").size()).isPositive();
    Files.writeString(file, "not a database at all, but a letter of some length".repeat(100));
    for (String command : List.of("check", "status")) {
      assertThat(Ran.kitei("--data", data, command).exit()).isNotIn(0, 1);
    }
  }

  static void assertDone(Ran ran) {
    assertThat(ran.err()).isEmpty();
    assertThat(ran.exit()).isZero();
  }

  static void assertRefused(Ran ran) {
    assertThat(ran.err().lines()).as(ran.toString()).hasSize(1);
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
  }

  private static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
