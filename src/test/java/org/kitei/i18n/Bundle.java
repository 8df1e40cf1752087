package org.kitei.i18n;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kitei.architecture.SourceTree;

/// The words of one feature in one language.
///
/// @param twice keys that stand there more than once, which loading hides
record Bundle(String feature, String language, Map<String, String> words, List<String> twice) {
  private static final Pattern NAME = Pattern.compile("([a-z]+)_(ja|en)\\.properties");
  private static final Pattern KEY = Pattern.compile("(?m)^([a-z][\\w.-]*)\\s*=");

  static Bundle read(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      throw new IllegalArgumentException(file + " is not called FEATURE_ja or FEATURE_en");
    }
    return of(name.group(1), name.group(2), SourceTree.text(file));
  }

  static Bundle of(String feature, String language, String text) {
    Properties loaded = new Properties();
    try {
      loaded.load(new StringReader(text));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<String, String> words = new TreeMap<>();
    loaded.forEach((key, sentence) -> words.put((String) key, (String) sentence));
    return new Bundle(feature, language, words, twice(text));
  }

  private static List<String> twice(String text) {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    KEY.matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .filter(key -> !seen.add(key))
        .forEach(twice::add);
    return twice;
  }

  String file() {
    return "i18n/" + feature + "_" + language + ".properties";
  }
}
