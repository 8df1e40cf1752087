package org.kitei.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitei.domain.shared.HouseRuleException;

/// Holds the house to its rules, and proves of each that it can fail.
class HouseRulesTest {
  private static final String PLANTED = "org.kitei.architecture.planted";
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.kitei");
  private static final JavaClasses PLANTED_HOUSE = new ClassFileImporter().importPackages(PLANTED);

  static Stream<HouseRule> rulesOfTheHouse() {
    return rules("org.kitei", true);
  }

  static Stream<HouseRule> rulesOfThePlanted() {
    return rules(PLANTED, true);
  }

  @ParameterizedTest
  @MethodSource("rulesOfTheHouse")
  void theHouseKeeps(HouseRule rule) {
    rule.rule().check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("rulesOfThePlanted")
  void plantedViolationsAreFoundBy(HouseRule rule) {
    List<String> found =
        rule.rule().evaluate(PLANTED_HOUSE).getFailureReport().getDetails().stream().toList();
    assertThat(rule.planted()).isNotEmpty();
    for (String planted : rule.planted()) {
      assertThat(found)
          .as("%s is to find %s", rule, planted)
          .anyMatch(line -> line.contains(PLANTED + "." + planted));
    }
  }

  @Test
  void testsDoNotSleep() {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .withImportOption((Location location) -> !location.contains("/planted/"))
            .importPackages("org.kitei");
    assertThat(tests).isNotEmpty();
    new HouseRules(new House("org.kitei", true)).noSleep().rule().check(tests);
  }

  @Test
  void exceptionsNameARuleAndAReasonAndAreStillNeeded() {
    Set<String> ofClasses = rulesOfTheHouse().map(HouseRule::name).collect(Collectors.toSet());
    for (JavaClass type : HOUSE) {
      type.tryGetAnnotationOfType(HouseRuleException.class)
          .ifPresent(
              exception -> {
                assertThat(exception.why()).as("%s", type).hasSizeGreaterThan(20);
                assertThat(Stream.concat(ofClasses.stream(), SourceRules.names()))
                    .as("%s", type)
                    .contains(exception.rule());
                rules("org.kitei", false)
                    .filter(rule -> rule.name().equals(exception.rule()))
                    .forEach(rule -> assertThat(breaks(type, HOUSE, rule)).as("%s", type).isTrue());
              });
    }
  }

  @Test
  void anExceptionIsHeededByItsRuleAlone() {
    JavaClass excused = PLANTED_HOUSE.get(PLANTED + ".domain.device.ExcusedFromTheClock");
    assertThat(breaks(excused, PLANTED_HOUSE, rule("told-the-time", true))).isFalse();
    assertThat(breaks(excused, PLANTED_HOUSE, rule("told-the-time", false))).isTrue();
    assertThat(breaks(excused, PLANTED_HOUSE, rule("one-clock", true))).isTrue();
  }

  @Test
  void theDecisionNamesEveryRuleAndBreach() {
    String decision = SourceTree.text(Path.of("src/site/markdown/decisions/0001-house-rules.md"));
    assertThat(SourceRules.names()).allMatch(name -> decision.contains("| `" + name + "` |"));
    assertThat(rulesOfTheHouse())
        .allSatisfy(
            rule -> {
              String line =
                  decision
                      .lines()
                      .filter(row -> row.startsWith("| `" + rule.name() + "` |"))
                      .findFirst()
                      .orElse("");
              assertThat(rule.planted())
                  .as("%s in the decision", rule)
                  .allMatch(planted -> line.contains("`" + planted + "`"));
            });
  }

  private static HouseRule rule(String name, boolean heeding) {
    return rules(PLANTED, heeding)
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<HouseRule> rules(String root, boolean heeding) {
    return new HouseRules(new House(root, heeding)).all().stream();
  }

  /// Whether `type`, or a class within it, breaks the rule.
  private static boolean breaks(JavaClass type, JavaClasses house, HouseRule rule) {
    JavaClasses alone =
        house.that(
            describe(
                "are " + type.getName(),
                other -> (other.getName() + "$").startsWith(type.getName() + "$")));
    return rule.rule().evaluate(alone).hasViolation();
  }
}
