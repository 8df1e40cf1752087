package org.kitei.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;

/// The words from the bundles `i18n/<feature>_<language>.properties`, each read when first asked
/// for.
///
/// An apostrophe is an apostrophe and 2026 is printed as 2026: only `{0}`, `{1}` … are special, and
/// `{0:row|rows}`, which says the first word where the argument is 1 and the second where it is not
/// or nothing is counted.
public final class BundleWords implements Words {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{(\\d{1,2})(?::([^|{}]*)\\|([^|{}]*))?}");

  private final String language;
  private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

  /// @param language `ja`; anything else is `en`, and the machine's language is never asked
  public BundleWords(String language) {
    this.language = language.equals("ja") ? "ja" : "en";
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public boolean knows(String key) {
    return find(key) != null;
  }

  /// @throws IllegalArgumentException when there is no such sentence, or an argument it needs was
  ///   not given
  @Override
  public String say(String key, Object... arguments) {
    String sentence = find(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language);
    }
    return sentence.indexOf('{') < 0 ? sentence : fill(key, sentence, arguments);
  }

  private String fill(String key, String sentence, Object[] arguments) {
    return PLACEHOLDER
        .matcher(sentence)
        .replaceAll(found -> Matcher.quoteReplacement(said(key, arguments, found)));
  }

  private String said(String key, Object[] arguments, MatchResult found) {
    if (found.group(2) == null) {
      return argument(key, arguments, found.group(1));
    }
    boolean one = arguments.length > 0 && argument(key, arguments, found.group(1)).equals("1");
    return one ? found.group(2) : found.group(3);
  }

  private String argument(String key, Object[] arguments, String digits) {
    int index = Integer.parseInt(digits);
    if (index >= arguments.length) {
      throw new IllegalArgumentException(key + " needs an argument {" + index + "}");
    }
    return arguments[index] instanceof Message message
        ? say(message)
        : String.valueOf(arguments[index]);
  }

  private @Nullable String find(String key) {
    int dot = key.indexOf('.');
    return dot < 0
        ? null
        : bundles.computeIfAbsent(key.substring(0, dot), this::load).getProperty(key);
  }

  private Properties load(String bundle) {
    Properties words = new Properties();
    String name = "/i18n/" + bundle + "_" + language + ".properties";
    try (InputStream file = BundleWords.class.getResourceAsStream(name)) {
      if (file != null) {
        Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
        words.load(reader);
      }
      return words;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
