package org.kitei.i18n;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kitei.architecture.JavaLiterals;
import org.kitei.architecture.JavaLiterals.Literal;

/// Which keys the sources name, as whole string literals in Java and as `%key` in FXML.
///
/// @param bundles the first segments a key may have
record KeysInSources(Set<String> bundles) {
  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");
  private static final Pattern IN_FXML = Pattern.compile("\"%([\\w.-]+)\"");
  private static final Pattern FILE =
      Pattern.compile(
          "[\\w-]+\\.(json|csv|sql|properties|css|fxml|pdf|html|db|log|lock|key|txt|png|svg|ttf)");

  /// A key begun or ended here and put together with something else.
  private static final Pattern BEGUN = Pattern.compile("([a-z]+)\\.([\\w.-]*\\.)?(%.*)?");

  Set<String> literals(Collection<String> sources) {
    return sources.stream()
        .flatMap(source -> JavaLiterals.of(source).stream())
        .map(Literal::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Those among literals that can only be keys.
  Set<String> keys(Collection<String> literals) {
    return literals.stream()
        .filter(KEY.asMatchPredicate())
        .filter(FILE.asMatchPredicate().negate())
        .filter(this::isOfABundle)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> inFxml(Collection<String> sources) {
    return sources.stream()
        .flatMap(source -> IN_FXML.matcher(source).results())
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Literals that begin a key which is finished elsewhere, as in `"device." + name`, or that end
  /// one of the known.
  List<String> concatenated(String source, Collection<String> known) {
    Predicate<Literal> begun =
        literal -> BEGUN.matcher(literal.text()).matches() && isOfABundle(literal.text());
    Predicate<Literal> ended =
        literal ->
            literal.before().stripTrailing().endsWith("+")
                && literal.text().matches("\\.[a-z][\\w.-]+")
                && known.stream().anyMatch(key -> key.endsWith(literal.text()));
    return Stream.of(begun, ended)
        .flatMap(wrong -> JavaLiterals.of(source).stream().filter(wrong))
        .map(literal -> literal.line() + " " + literal.text())
        .toList();
  }

  private boolean isOfABundle(String key) {
    return bundles.contains(key.substring(0, key.indexOf('.')));
  }
}
