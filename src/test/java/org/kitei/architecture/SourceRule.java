package org.kitei.architecture;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A rule of the house that is held against a source file as it is written.
///
/// @param name as in `decisions/0001-house-rules.md` and in exceptions
/// @param concerns whether a file of this path, with `/` between its parts, is bound
/// @param reader finds the breaches
record SourceRule(String name, Predicate<String> concerns, Reader reader) {
  /// Reads one file.
  interface Reader {
    List<String> breaches(String path, String text);
  }

  /// The breaches of one file, each with its path; none when its class is excepted.
  List<String> breaches(String path, String text) {
    return isExcepted(text) || !concerns.test(path) ? List.of() : unheeding(path, text);
  }

  boolean isExcepted(String text) {
    return Pattern.compile("@HouseRuleException\\(\\s*rule = \"" + name + "\"")
        .matcher(text)
        .find();
  }

  /// The same, exceptions not heeded.
  List<String> unheeding(String path, String text) {
    return reader.breaches(path, text).stream().map(breach -> path + ":" + breach).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
