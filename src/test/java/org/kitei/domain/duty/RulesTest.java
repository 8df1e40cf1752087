package org.kitei.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitei.architecture.SourceTree;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.storage.catalogue.JsonCatalogue;

class RulesTest {
  private static final Catalogue CATALOGUE = new JsonCatalogue().catalogue();
  private static final Pattern SERVES =
      Pattern.compile("(?m)^/// serves ((?:.*\\R/// [ABCDG]-)*.*)$");
  private static final Pattern ID = Pattern.compile("[ABCDG]-\\w+-\\w+");

  static Stream<String> requirements() {
    return Rules.requirements().stream();
  }

  @Test
  void everyRequirementHasExactlyOneRuleAndEveryRuleARequirement() {
    assertThat(Rules.requirements())
        .containsExactlyInAnyOrderElementsOf(
            CATALOGUE.requirements().stream().map(each -> each.id()).toList());
  }

  @ParameterizedTest
  @MethodSource("requirements")
  void aRuleServesExactlyTheEntriesOfItsRequirement(String requirement) {
    Rule rule = Rules.of(requirement);
    assertThat(served(rule.getClass().getSimpleName()))
        .isEqualTo(
            CATALOGUE.serving(requirement).stream()
                .map(each -> each.id().toString())
                .collect(Collectors.toCollection(TreeSet::new)));
    assertThat(CATALOGUE.requirement(requirement).id()).isEqualTo(rule.requirement());
  }

  private static Set<String> served(String rule) {
    String source = SourceTree.text(Path.of("src/main/java/org/kitei/domain/duty", rule + ".java"));
    return SERVES
        .matcher(source)
        .results()
        .flatMap(line -> ID.matcher(line.group(1)).results())
        .map(id -> id.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
