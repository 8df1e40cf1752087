package org.kitei.architecture;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kitei.architecture.JavaLiterals.Literal;

/// The rules that are held against files as they are written.
final class SourceRules {
  /// Kana and kanji; punctuation that CP932 maps is no word.
  static final Pattern JAPANESE =
      Pattern.compile("[\\u3041-\\u3096\\u30a1-\\u30fa\\u3005-\\u3007\\p{IsHan}]");

  private static final int LONGEST = 400;
  private static final Pattern INLINE_STYLE = Pattern.compile("\\sstyle\\s*=|<style>");
  private static final Pattern XML_COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern SAID_IN_FXML =
      Pattern.compile(
          "\\b(?:text|promptText|title|accessibleText|accessibleHelp|accessibleRoleDescription"
              + "|headerText|contentText|fx:value)\\s*=\\s*\"(?!%|\\$|@)[^\"]*\\p{L}{2}[^\"]*\"");

  /// Such a view dies with whoever asked for it, and its listeners hear no more: it is a field.
  private static final Pattern FLEETING =
      Pattern.compile("return FXCollections\\.unmodifiable\\w+");

  /// Numbers formatted so are written in the digits of the machine's country.
  private static final Pattern DIGITS_BY_CHANCE =
      Pattern.compile("String\\.format\\(\\s*+(?!Locale\\.)|\\.formatted\\(|\\.printf\\(");

  private static final Pattern LATER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
  private static final Pattern BANNER =
      Pattern.compile("(?m)^\\s*//+\\s*[-=*#~+]{4,}|^\\s*/?[/*]+\\s.*@author\\b");

  /// A capital and three words or more: what developers read begins small.
  private static final Pattern SENTENCE =
      Pattern.compile("(?s)\\s*[A-Z][a-z']*,?(?: [A-Za-z'\u2019-]+[,.:;!?\u2026]?){2,}.*");

  private static final Pattern THREE_WORDS =
      Pattern.compile("(?s).*(?:^|\\s)[A-Za-z']+ [A-Za-z']+ [A-Za-z']+.*");
  private static final Pattern SAID_IN_JAVA =
      Pattern.compile(
          "(?s).*(?:\\.set(?:Text|PromptText|Title|HeaderText|ContentText|AccessibleText|AccessibleHelp)|new"
              + " (?:Label|Button|Text|Hyperlink|CheckBox|RadioButton|Tooltip|MenuItem|Menu|Tab"
              + "|ToggleButton|TitledPane|TableColumn<.*>))\\(\\s*");
  private static final Pattern FOR_DEVELOPERS =
      Pattern.compile(
          "(?s).*(?:\\bthrow\\b|Exception\\(|Error\\(|\\bsuper\\(|@SuppressWarnings|@HouseRuleException"
              + "|\\b(?:log|LOG|logger)\\.|Pattern\\.compile\\().*");

  private SourceRules() {}

  static List<SourceRule> all() {
    return List.of(
        new SourceRule("no-style-in-fxml", ending(".fxml"), found(INLINE_STYLE)),
        new SourceRule("no-sentences-in-fxml", ending(".fxml"), SourceRules::saidInFxml),
        new SourceRule("no-japanese-in-java", SourceRules::isMainJava, SourceRules::japaneseInJava),
        new SourceRule(
            "no-sentences-in-java", SourceRules::isMainJava, SourceRules::sentencesInJava),
        new SourceRule("no-fleeting-views", SourceRules::isMainJava, found(FLEETING)),
        new SourceRule("same-digits-everywhere", SourceRules::isMainJava, found(DIGITS_BY_CHANCE)),
        new SourceRule("class-size", ending(".java"), SourceRules::tooLong),
        new SourceRule("quiet-comments", ending(".java"), found(BANNER)),
        new SourceRule("nothing-for-later", path -> path.startsWith("src/main/"), found(LATER)));
  }

  static Stream<String> names() {
    return all().stream().map(SourceRule::name);
  }

  /// The names at the root that belong to nobody.
  static List<String> strayRootNames(Stream<String> names) {
    List<String> known = List.of("pom.xml", "src", "packaging", "i18n", "README.md", "target");
    return names.filter(name -> !name.startsWith(".") && !known.contains(name)).toList();
  }

  private static Predicate<String> ending(String ending) {
    return path -> path.endsWith(ending);
  }

  private static boolean isMainJava(String path) {
    return path.startsWith("src/main/java/") && path.endsWith(".java");
  }

  private static SourceRule.Reader found(Pattern pattern) {
    return (path, text) -> pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> saidInFxml(String path, String text) {
    String said = XML_COMMENT.matcher(text).replaceAll("");
    return Stream.of(SAID_IN_FXML, JAPANESE)
        .map(pattern -> pattern.matcher(said))
        .flatMap(Matcher::results)
        .map(MatchResult::group)
        .toList();
  }

  private static List<String> japaneseInJava(String path, String text) {
    return literals(text, literal -> JAPANESE.matcher(literal.text()).find());
  }

  private static List<String> sentencesInJava(String path, String text) {
    boolean side = path.contains("/ui/") || path.contains("/cli/");
    return literals(
        text,
        literal ->
            !FOR_DEVELOPERS.matcher(literal.before()).matches()
                && (SENTENCE.matcher(literal.text()).matches() || (side && isSaid(literal))));
  }

  private static boolean isSaid(Literal literal) {
    return THREE_WORDS.matcher(literal.text()).matches()
        || (SAID_IN_JAVA.matcher(literal.before()).matches()
            && literal.text().codePoints().filter(Character::isLetter).count() > 1);
  }

  private static List<String> literals(String text, Predicate<Literal> breach) {
    return JavaLiterals.of(text).stream()
        .filter(breach)
        .map(literal -> literal.line() + " " + literal.text())
        .toList();
  }

  private static List<String> tooLong(String path, String text) {
    long lines = text.lines().count();
    return lines > LONGEST ? List.of(lines + " lines") : List.of();
  }
}
