package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kitei.boot.WritingCommandsTest.assertDone;
import static org.kitei.boot.WritingCommandsTest.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `incident new` and `incident clock`, as the contract has them.
final class IncidentCommandsTest {
  @TempDir static Path folder;
  private static String data = "";

  @BeforeAll
  static void demo() {
    data = folder.resolve("data").toString();
    assertDone(Ran.kitei("--data", data, "demo", "--date", "2026-11-25"));
  }

  @Test
  void aNewIncidentPrintsItsNumberAlone() throws IOException {
    String first = begun("--kind", "leak", "--noticed", "2025-03-30T10:00");
    String next = begun("--kind", "loss", "--noticed", "2025-12-31T23:59", "--by", "ST-002");
    String other = begun("--kind", "fault", "--noticed", "2023-02-28");
    assertThat(List.of(first, next, other)).allMatch(each -> each.matches("I-20\\d\\d-\\d{3}"));
    assertThat(first).startsWith("I-2025-");
    assertThat(number(next)).isEqualTo(number(first) + 1);
    assertThat(other).isEqualTo("I-2023-001");
    assertThat(clock(other).path("noticed").asText()).isEqualTo("2023-02-28T00:00");
  }

  @Test
  void theClockHasTheFieldsOfTheContractInTheirOrder() throws IOException {
    JsonNode clock = clock(begun("--kind", "leak", "--noticed", "2025-03-30T10:00"));
    assertThat(names(clock)).containsExactly("incident", "noticed", "deadlines");
    assertThat(clock.path("deadlines")).isNotEmpty();
    for (JsonNode deadline : clock.path("deadlines")) {
      assertThat(names(deadline))
          .containsExactly(
              "key",
              "to",
              "due",
              "latest",
              "applies",
              "because",
              "rule",
              "source",
              "certainty",
              "confirmedOn",
              "doneAt");
      assertThat(deadline.path("because").asText()).isNotBlank();
      assertThat(deadline.path("doneAt").isNull()).isTrue();
    }
    assertThat(of(clock, "operations-manager").path("due").asText()).isEqualTo("2025-03-30T10:00");
    assertThat(of(clock, "commission-first").path("due").asText()).isEqualTo("2025-04-02");
  }

  /// 2024 was a leap year.
  @Test
  void thirtyDaysRunOverALeapDay() throws IOException {
    JsonNode clock =
        clock(begun("--kind", "leak", "--noticed", "2024-01-31T08:00", "--malicious", "no"));
    assertThat(of(clock, "commission-final").path("due").asText()).isEqualTo("2024-02-29");
    assertThat(of(clock, "commission-final").path("latest").asText()).isEqualTo("2024-03-01");
  }

  /// Counted by hand: the end of a month before a holiday, and the turn of the year, where offices
  /// are closed from 29 December to 3 January and the 4th is a Sunday.
  @ParameterizedTest
  @CsvSource({
    "2025-03-31T10:00, 2025-04-03, 2025-04-07, 2025-04-29, 2025-04-30",
    "2025-12-26T09:00, 2025-12-29, 2026-01-09, 2026-01-24, 2026-01-26",
    "2024-02-28T23:59, 2024-03-02, 2024-03-06, 2024-03-28, 2024-03-29",
  })
  void daysRunThroughTheEndsOfMonthsAndYearsAndOverClosedDays(
      String noticed, String first, String firstLatest, String full, String fullLatest)
      throws IOException {
    JsonNode clock = clock(begun("--kind", "leak", "--noticed", noticed, "--malicious", "no"));
    assertThat(of(clock, "commission-first").path("due").asText()).isEqualTo(first);
    assertThat(of(clock, "commission-first").path("latest").asText()).isEqualTo(firstLatest);
    assertThat(of(clock, "commission-final").path("due").asText()).isEqualTo(full);
    assertThat(of(clock, "commission-final").path("latest").asText()).isEqualTo(fullLatest);
  }

  @Test
  void whereSomebodyMayLoseMoneyTheCommissionIsTold() throws IOException {
    List<String> all = new ArrayList<>(List.of("--kind", "fault", "--noticed", "2025-06-01T09:00"));
    all.addAll(List.of("--special-care", "no", "--people", "3", "--malicious", "no"));
    for (String damage : List.of("yes", "no")) {
      List<String> answered = new ArrayList<>(all);
      answered.addAll(List.of("--property-damage", damage));
      JsonNode clock = clock(begun(answered.toArray(String[]::new)));
      assertThat(of(clock, "commission-first").path("applies").asBoolean())
          .isEqualTo(damage.equals("yes"));
    }
    assertThat(of(clock(begun(all.toArray(String[]::new))), "persons").path("applies").asBoolean())
        .as("what nobody answered counts as yes")
        .isTrue();
  }

  @Test
  void anAnswerTakesADutyAway() throws IOException {
    List<String> no =
        List.of(
            "--special-care", "no", "--people", "0", "--malicious", "no", "--care-disturbed", "no");
    List<String> all = new ArrayList<>(List.of("--kind", "fault", "--noticed", "2025-06-01T09:00"));
    JsonNode open = clock(begun(all.toArray(String[]::new)));
    all.addAll(no);
    JsonNode answered = clock(begun(all.toArray(String[]::new)));
    for (JsonNode deadline : open.path("deadlines")) {
      assertThat(deadline.path("applies").asBoolean()).isTrue();
    }
    assertThat(of(answered, "operations-manager").path("applies").asBoolean()).isTrue();
    for (String key : List.of("maintenance", "ministry", "commission-first", "persons")) {
      assertThat(of(answered, key).path("applies").asBoolean()).as(key).isFalse();
    }
  }

  @Test
  void keysAndDaysDoNotDependOnTheLanguage() throws IOException {
    String number = begun("--kind", "leak", "--noticed", "2025-03-30T10:00");
    List<String> seen = new ArrayList<>();
    for (String language : List.of("ja", "en")) {
      Ran ran =
          Ran.kitei("--data", data, "--lang", language, "incident", "clock", number, "--json");
      StringBuilder text = new StringBuilder();
      for (JsonNode each : new ObjectMapper().readTree(ran.out()).path("deadlines")) {
        for (String field : List.of("key", "to", "due", "latest", "applies", "certainty")) {
          text.append(each.path(field)).append(' ');
        }
      }
      seen.add(text.toString());
      assertDone(Ran.kitei("--data", data, "--lang", language, "incident", "clock", number));
    }
    assertThat(seen.getFirst()).isEqualTo(seen.getLast()).isNotBlank();
  }

  @Test
  void anOffsetIsTurnedIntoJapaneseTime() throws IOException {
    JsonNode clock = clock(begun("--kind", "leak", "--noticed", "2025-03-30T20:00:30Z"));
    assertThat(clock.path("noticed").asText()).isEqualTo("2025-03-31T05:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new",
        "new --kind leak",
        "new --noticed 2025-03-30T10:00",
        "new --kind theft --noticed 2025-03-30T10:00",
        "new --kind leak --noticed 2999-01-01T10:00",
        "new --kind leak --noticed 2199-01-01T10:00",
        "new --kind leak --noticed 2025-02-29T10:00",
        "new --kind leak --noticed 2025-03-30T25:00",
        "new --kind leak --noticed yesterday",
        "new --kind leak --noticed 1980-03-30T10:00",
        "new --kind leak --noticed 2025-03-30T10:00 --by ST-999",
        "new --kind leak --noticed 2025-03-30T10:00 --by nobody",
        "new --kind leak --noticed 2025-03-30T10:00 --people -1",
        "new --kind leak --noticed 2025-03-30T10:00 --people many",
        "new --kind leak --noticed 2025-03-30T10:00 --malicious perhaps",
        "new --kind leak --noticed 2025-03-30T10:00 --property-damage perhaps",
        "new --kind leak --noticed 2025-03-30T10:00 --special-care maybe",
        "new --kind leak --noticed 2025-03-30T10:00 extra",
        "clock",
        "clock I-1999-001",
        "clock nonsense --json",
        "",
        "close",
      })
  void whatCannotBeIsRefusedInOneLineAndNothingIsWritten(String arguments) {
    List<String> all = new ArrayList<>(List.of("--data", data, "incident"));
    all.addAll(List.of(arguments.strip().split(" ")));
    all.removeIf(String::isEmpty);
    Ran before = Ran.kitei("--data", data, "check", "--json");
    assertRefused(Ran.kitei(all.toArray(String[]::new)));
    assertThat(Ran.kitei("--data", data, "check", "--json")).isEqualTo(before);
  }

  @Test
  void theDataStaySound() throws IOException {
    begun("--kind", "malware", "--noticed", "2026-11-20T10:00", "--by", "ST-001");
    assertDone(Ran.kitei("--data", data, "check"));
  }

  private static String begun(String... options) {
    List<String> arguments = new ArrayList<>(List.of("--data", data, "incident", "new"));
    arguments.addAll(List.of(options));
    Ran ran = Ran.kitei(arguments.toArray(String[]::new));
    assertDone(ran);
    assertThat(ran.out()).endsWith("\n");
    assertThat(ran.out().lines()).hasSize(1);
    return ran.out().strip();
  }

  private static JsonNode clock(String number) throws IOException {
    Ran ran = Ran.kitei("--data", data, "incident", "clock", number, "--json");
    assertDone(ran);
    return new ObjectMapper().readTree(ran.out());
  }

  private static JsonNode of(JsonNode clock, String key) {
    for (JsonNode each : clock.path("deadlines")) {
      if (each.path("key").asText().equals(key)) {
        return each;
      }
    }
    throw new AssertionError(key);
  }

  private static int number(String number) {
    return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
  }

  private static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
