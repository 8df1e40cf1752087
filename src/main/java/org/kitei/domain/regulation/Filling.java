package org.kitei.domain.regulation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kitei.domain.catalogue.Source;

/// Which words of a model are filled in, and with what; nothing else of its text changes.
///
/// @param titleBreaks after which words the title goes on in a new line
public record Filling(Source model, List<Blank> blanks, List<String> titleBreaks) {

  /// @param find words of the official text
  /// @param with what stands in their place; `{name}`, `{short}`, `{head}`, `{date}` are filled in
  public record Blank(String find, String with) {}

  public Filling {
    blanks = List.copyOf(blanks);
    titleBreaks = List.copyOf(titleBreaks);
  }

  /// The text with every blank filled in a single pass, so that what was filled in is never filled
  /// again; `counts` is told how often each blank occurred.
  String fill(String text, Map<String, String> values, Map<Blank, Integer> counts) {
    Matcher matcher = pattern().matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      Blank blank = blank(matcher.group());
      counts.merge(blank, 1, Integer::sum);
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value(blank, values)));
    }
    return matcher.appendTail(filled).toString();
  }

  /// What stands in the blank's place.
  static String value(Blank blank, Map<String, String> values) {
    String with = blank.with();
    for (Map.Entry<String, String> each : new TreeMap<>(values).entrySet()) {
      if (with.equals("{" + each.getKey() + "}")) {
        return each.getValue();
      }
    }
    return with;
  }

  private Blank blank(String found) {
    return blanks.stream().filter(each -> each.find().equals(found)).findFirst().orElseThrow();
  }

  /// The blanks in the order given: a longer one stands before a shorter it contains.
  private Pattern pattern() {
    return Pattern.compile(
        blanks.stream().map(each -> Pattern.quote(each.find())).collect(Collectors.joining("|")));
  }
}
