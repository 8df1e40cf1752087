package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands that need no data: they write results and touch nothing.
final class ReadingCommandsTest {
  @TempDir Path folder;

  @Test
  void theCatalogueHasTheFieldsOfTheContractInTheirOrder() throws IOException {
    Ran ran = Ran.kitei("catalogue", "--json");
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    JsonNode json = new ObjectMapper().readTree(ran.out());
    assertThat(names(json)).containsExactly("edition", "entries");
    assertThat(json.path("edition").asText()).isEqualTo("2020-10");
    JsonNode entries = json.path("entries");
    assertThat(entries.size()).isGreaterThan(300);
    assertThat(names(entries.get(0)))
        .containsExactly(
            "id",
            "source",
            "kind",
            "chapter",
            "item",
            "heading",
            "text",
            "targets",
            "binds",
            "businesses",
            "actor",
            "refs",
            "trigger",
            "recurring",
            "requirement",
            "notes");
  }

  @Test
  void theCatalogueIsTheSameInBothLanguages() {
    assertThat(Ran.kitei("--lang", "ja", "catalogue", "--json"))
        .isEqualTo(Ran.kitei("catalogue", "--json", "--lang", "en"));
  }

  @Test
  void theCatalogueCanBeReadWithoutJson() {
    assertThat(Ran.kitei("catalogue").out().lines().limit(3))
        .allSatisfy(line -> assertThat(line.split("\t")).hasSize(3));
  }

  @Test
  void nothingIsMadeWhereOneOnlyLooks() {
    Path data = folder.resolve("data");
    for (String command : List.of("catalogue", "registers")) {
      assertThat(Ran.kitei("--data", data.toString(), command).exit()).isZero();
    }
    assertThat(data).doesNotExist();
    assertThat(Files.exists(data)).isFalse();
  }

  @Test
  void everyCommandExplainsItselfInBothLanguages() {
    for (String language : List.of("ja", "en")) {
      Ran all = Ran.kitei("--lang", language, "--help");
      assertThat(all.exit()).isZero();
      assertThat(all.err()).isEmpty();
      all.out()
          .lines()
          .filter(line -> line.matches(" {2}[a-z].*"))
          .forEach(
              line -> {
                Ran one = Ran.kitei(line.strip(), "--help", "--lang", language);
                assertThat(one.exit()).isZero();
                assertThat(one.out()).contains(line.strip());
              });
    }
    assertThat(Ran.kitei("--version").out()).startsWith("kitei ");
  }

  private static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
