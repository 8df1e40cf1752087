package org.kitei.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kitei.architecture.FeatureLine;
import org.kitei.architecture.SourceTree;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Keyed;

/// Holds the words in `i18n` to the program, and both languages to each other.
class WordsTest {
  private static final Set<String> NAMES = bundleNames();
  private static final List<Path> FILES = SourceTree.files("i18n", "");
  private static final KeysInSources SOURCES = new KeysInSources(NAMES);
  private static final Set<String> LITERALS = SOURCES.literals(texts("src/main/java", ".java"));
  private static final Set<String> FXML = SOURCES.inFxml(texts("src/main/resources", ".fxml"));

  private final Glossary words = new Glossary(FILES.stream().map(Bundle::read).toList());

  /// A feature, a part of the window, or a side that speaks for itself.
  private static Set<String> bundleNames() {
    Set<String> names = new HashSet<>(FeatureLine.of("ui"));
    names.addAll(List.of("cli", "storage", "document", "platform"));
    return names;
  }

  private static List<String> texts(String folder, String ending) {
    return SourceTree.files(folder, ending).stream().map(SourceTree::text).toList();
  }

  @Test
  void everyFileIsOfOneFeatureAndOneLanguage() {
    List<String> expected =
        NAMES.stream().flatMap(name -> Stream.of(name + "_ja", name + "_en")).toList();
    assertThat(FILES)
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(expected)
                    .contains(file.getFileName().toString().replaceAll("\\.properties$", "")));
  }

  @Test
  void everyKeyStandsOnceAndInItsBundle() {
    assertThat(words.standingTwice()).isEmpty();
    assertThat(words.outOfTheirBundle()).isEmpty();
    assertThat(words.empty()).isEmpty();
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(words.missing(words.keys())).as("lines to paste").isEmpty();
    assertThat(words.withOtherPlaceholders()).isEmpty();
  }

  @Test
  void bothLanguagesAreTranslated() {
    assertThat(words.japaneseInEnglish()).isEmpty();
    assertThat(words.untranslated()).isEmpty();
  }

  @Test
  void onlyEnglishHasPlurals() {
    assertThat(words.wrongPlurals()).isEmpty();
  }

  @Test
  void everyKeyTheSourcesNameIsThere() {
    Set<String> named = new TreeSet<>(SOURCES.keys(LITERALS));
    named.removeIf(key -> words.keys().stream().anyMatch(longer -> isNumberOf(longer, key)));
    named.addAll(FXML);
    assertThat(words.missing(named)).as("lines to paste").isEmpty();
  }

  @Test
  void everyRegisterFieldAndChoiceHasItsWords() {
    assertThat(words.missing(derived())).as("lines to paste").isEmpty();
  }

  @Test
  void everyKeyIsUsed() {
    Set<String> unused = new TreeSet<>(words.keys());
    unused.removeAll(LITERALS);
    unused.removeAll(FXML);
    unused.removeAll(derived());
    unused.removeIf(key -> DerivedKeys.isNumbered(key, LITERALS));
    assertThat(unused).as("keys nothing names").isEmpty();
  }

  @Test
  void noKeyIsPutTogetherOutsideWordKeys() {
    assertThat(
            SourceTree.files("src/main/java", ".java").stream()
                .filter(file -> !file.endsWith("WordKeys.java"))
                .flatMap(
                    file ->
                        SOURCES.concatenated(SourceTree.text(file), words.keys()).stream()
                            .map(found -> file + ":" + found)))
        .isEmpty();
  }

  @Test
  void bootKnowsEveryRegister() {
    assertThat(AllRegisters.list().types())
        .map(RegisterType::key)
        .containsExactlyInAnyOrderElementsOf(
            DerivedKeys.registersOfTheProgram().stream().map(RegisterType::key).toList());
  }

  private static boolean isNumberOf(String key, String prefix) {
    return key.startsWith(prefix + ".") && DerivedKeys.isNumbered(key, List.of(prefix));
  }

  private Collection<String> derived() {
    List<String> keys = new ArrayList<>(DerivedKeys.pages());
    keys.addAll(DerivedKeys.cases());
    DerivedKeys.registersOfTheProgram().forEach(type -> keys.addAll(DerivedKeys.of(type)));
    for (List<Keyed> constants : DerivedKeys.enumsOfTheProgram()) {
      keys.addAll(DerivedKeys.of(constants, words.keys(), LITERALS));
    }
    return keys;
  }
}
