package org.kitei.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the files to the house's rules, and proves of each that it can fail.
class SourceRulesTest {
  private static final String SCREEN = "src/main/resources/org/kitei/ui/device/DeviceList.fxml";
  private static final String SERVICE = "src/main/java/org/kitei/usecase/device/DeviceService.java";
  private static final String CONTROLLER =
      "src/main/java/org/kitei/ui/device/DeviceController.java";

  static List<SourceRule> rules() {
    return SourceRules.all();
  }

  /// Rule, path and text of a planted breach.
  static Stream<Arguments> planted() {
    return Stream.of(
        arguments("no-style-in-fxml", SCREEN, "<VBox style=\"-fx-padding: 3\"/>"),
        arguments("no-sentences-in-fxml", SCREEN, "<Label text=\"Devices\"/>"),
        arguments("no-sentences-in-fxml", SCREEN, "<String fx:value=\"機器\"/>"),
        arguments("no-sentences-in-fxml", SCREEN, "<Label>機器</Label>"),
        arguments("no-japanese-in-java", SERVICE, "String a = \"機器\";"),
        arguments("no-japanese-in-java", SERVICE, "char a = 'の';"),
        arguments("no-japanese-in-java", SERVICE, "String a = \"\"\"\n  ひ\n\"\"\";"),
        arguments("no-japanese-in-java", SERVICE, "String a = \"\\u6a5f\";"),
        arguments("no-sentences-in-java", SERVICE, "return \"The device was saved.\";"),
        arguments("no-sentences-in-java", CONTROLLER, "label.setText(\"Saved\");"),
        arguments("no-sentences-in-java", CONTROLLER, "add(new Button(\"Save\"));"),
        arguments("no-sentences-in-java", CONTROLLER, "return \"fills an empty folder\";"),
        arguments(
            "no-fleeting-views",
            CONTROLLER,
            "return FXCollections.unmodifiableObservableList(rows);"),
        arguments("same-digits-everywhere", SERVICE, "String.format(\"%03d\", 7);"),
        arguments("same-digits-everywhere", SERVICE, "String.format(\n    \"%03d\", 7);"),
        arguments("same-digits-everywhere", SERVICE, "\"%03d\".formatted(7);"),
        arguments("class-size", SERVICE, "\n".repeat(401)),
        arguments("quiet-comments", SERVICE, "  // ----------\n"),
        arguments("quiet-comments", SERVICE, "/// @author somebody\n"),
        arguments("nothing-for-later", SERVICE, "// TODO mend"));
  }

  static Stream<Arguments> harmless() {
    return Stream.of(
        arguments(SCREEN, "<Label text=\"%device.title\" styleClass=\"title\"/><!-- 機器 -->"),
        arguments(SCREEN, "<Label text=\"${controller.title}\"/><Label text=\"—\"/>"),
        arguments(SERVICE, "/// 機器 stays in comments\nString a = \"device.title\"; // 機器"),
        arguments(SERVICE, "throw new IllegalStateException(\"The device \" + id + \" is lost\");"),
        arguments(SERVICE, "String a = \"SELECT id FROM devices\";"),
        arguments(SERVICE, "String.format(\n    Locale.ROOT, \"%03d\", 7);"),
        arguments(CONTROLLER, "= FXCollections.unmodifiableObservableList(rows);"),
        arguments(CONTROLLER, "label.setText(words.say(\"device.title\"));"),
        arguments(CONTROLLER, "int quote = '\"'; label.setText(\"\\\"\"); // it's nothing"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyFileKeeps(SourceRule rule) {
    assertThat(
            files()
                .flatMap(file -> rule.breaches(path(file), SourceTree.text(file)).stream())
                .toList())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("planted")
  void plantedBreachesAreFound(String name, String path, String text) {
    assertThat(rule(name).breaches(path, text)).isNotEmpty();
    assertThat(
            rule(name).breaches(path, "@HouseRuleException(\n  rule = \"" + name + "\")\n" + text))
        .isEmpty();
  }

  @Test
  void everyRuleHasAPlantedBreach() {
    assertThat(planted().map(breach -> breach.get()[0])).containsAll(SourceRules.names().toList());
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void whatIsNoBreachIsLeftAlone(String path, String text) {
    assertThat(SourceRules.all())
        .allSatisfy(rule -> assertThat(rule.breaches(path, text)).isEmpty());
  }

  @Test
  void exceptionsAreStillNeeded() {
    for (SourceRule rule : SourceRules.all()) {
      files()
          .filter(file -> rule.concerns().test(path(file)))
          .filter(file -> rule.isExcepted(SourceTree.text(file)))
          .forEach(
              file ->
                  assertThat(rule.unheeding(path(file), SourceTree.text(file)))
                      .as("%s no longer needs its exception from %s", file, rule)
                      .isNotEmpty());
    }
  }

  @Test
  void theRootHoldsItsFiveNames() throws IOException {
    try (Stream<Path> root = Files.list(Path.of(""))) {
      assertThat(SourceRules.strayRootNames(root.map(Path::toString))).isEmpty();
    }
  }

  @Test
  void aStrayNameAtTheRootIsFound() {
    assertThat(SourceRules.strayRootNames(Stream.of("pom.xml", ".ci", "target", "docs")))
        .containsExactly("docs");
  }

  @Test
  void theReadmesFirstTwoCommandsAreMavens() {
    List<String> commands =
        SourceTree.text(Path.of("README.md"))
            .lines()
            .dropWhile(line -> !line.startsWith("```"))
            .skip(1)
            .takeWhile(line -> !line.startsWith("```"))
            .toList();
    assertThat(commands).hasSize(2).allMatch(line -> line.startsWith("mvn "));
    assertThat(SourceTree.text(Path.of(".github/CONTRIBUTING.md"))).contains(commands);
  }

  private static SourceRule rule(String name) {
    return SourceRules.all().stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Path> files() {
    return Stream.of(".java", ".fxml", ".properties", ".css")
        .flatMap(ending -> SourceTree.files("src", ending).stream());
  }

  private static String path(Path file) {
    return file.toString().replace('\\', '/');
  }
}
