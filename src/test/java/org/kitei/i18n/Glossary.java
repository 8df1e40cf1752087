package org.kitei.i18n;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All bundles, and what can be wrong with them; every answer is a list of complaints.
record Glossary(List<Bundle> bundles) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
  private static final Pattern KANA_OR_KANJI =
      Pattern.compile("[\\u3041-\\u3096\\u30a1-\\u30fa\\u3005-\\u3007\\p{IsHan}]");

  /// One word or the other, by the number.
  private static final Pattern PLURAL = Pattern.compile("\\{\\d+:([^|{}]*)\\|([^|{}]*)}");

  /// Japanese an English sentence may quote.
  private static final Pattern QUOTED = Pattern.compile("「[^」]*」|『[^』]*』|（[^）]*）|\\([^)]*\\)");

  /// What people type or press is the same in both languages.
  private static final Pattern TYPED = Pattern.compile("(令和|平成)\\d+年\\d+月\\d+日|日本語");

  /// Names and marks that are the same in both languages.
  private static final Set<String> SAME =
      Set.of("日本語", "English", "Kitei", "PDF", "HTML", "CSV", "LAN");

  Set<String> keys(String language) {
    return bundles.stream()
        .filter(bundle -> bundle.language().equals(language))
        .flatMap(bundle -> bundle.words().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> keys() {
    Set<String> both = new TreeSet<>(keys("ja"));
    both.addAll(keys("en"));
    return both;
  }

  List<String> standingTwice() {
    return bundles.stream()
        .flatMap(bundle -> bundle.twice().stream().map(key -> bundle.file() + ": " + key))
        .toList();
  }

  List<String> outOfTheirBundle() {
    return sentences((bundle, key, sentence) -> !key.startsWith(bundle.feature() + "."));
  }

  List<String> empty() {
    return sentences((bundle, key, sentence) -> sentence.isBlank());
  }

  /// Lines to paste for the keys that should be there and are not.
  List<String> missing(Collection<String> wanted) {
    return Stream.of("ja", "en")
        .flatMap(
            language -> {
              Set<String> there = keys(language);
              return wanted.stream()
                  .filter(key -> !there.contains(key))
                  .sorted()
                  .distinct()
                  .map(
                      key -> "i18n/" + feature(key) + "_" + language + ".properties: " + key + "=");
            })
        .toList();
  }

  List<String> withOtherPlaceholders() {
    List<String> complaints = new ArrayList<>();
    for (Bundle bundle : bundles) {
      bundle
          .words()
          .forEach(
              (key, sentence) ->
                  other(bundle, key)
                      .filter(
                          translated -> !placeholders(translated).equals(placeholders(sentence)))
                      .forEach(translated -> complaints.add(bundle.file() + ": " + key)));
    }
    return complaints;
  }

  List<String> japaneseInEnglish() {
    return sentences(
        (bundle, key, sentence) ->
            bundle.language().equals("en")
                && KANA_OR_KANJI
                    .matcher(TYPED.matcher(QUOTED.matcher(sentence).replaceAll("")).replaceAll(""))
                    .find());
  }

  /// Japanese says one thing and several alike; and a choice of words is none when both are the
  /// same.
  List<String> wrongPlurals() {
    return sentences(
        (bundle, key, sentence) ->
            PLURAL
                .matcher(sentence)
                .results()
                .anyMatch(
                    found ->
                        bundle.language().equals("ja") || found.group(1).equals(found.group(2))));
  }

  List<String> untranslated() {
    return sentences(
        (bundle, key, sentence) ->
            sentence.chars().anyMatch(Character::isLetter)
                && !SAME.contains(sentence)
                && other(bundle, key).anyMatch(sentence::equals));
  }

  private static String feature(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private Stream<String> other(Bundle bundle, String key) {
    return bundles.stream()
        .filter(candidate -> candidate.feature().equals(bundle.feature()))
        .filter(candidate -> !candidate.language().equals(bundle.language()))
        .map(Bundle::words)
        .filter(words -> words.containsKey(key))
        .map((Map<String, String> words) -> words.get(key));
  }

  private static Set<String> placeholders(String sentence) {
    return PLACEHOLDER
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String> sentences(Test wrong) {
    List<String> complaints = new ArrayList<>();
    for (Bundle bundle : bundles) {
      bundle
          .words()
          .forEach(
              (key, sentence) -> {
                if (wrong.isSo(bundle, key, sentence)) {
                  complaints.add(bundle.file() + ": " + key + "=" + sentence);
                }
              });
    }
    return complaints;
  }

  /// Asks about one sentence.
  private interface Test {
    boolean isSo(Bundle bundle, String key, String sentence);
  }
}
