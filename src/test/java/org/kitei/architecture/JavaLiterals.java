package org.kitei.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the strings, text blocks and characters out of a Java source, and leaves its comments.
public final class JavaLiterals {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>//[^\\n]*|(?s:/\\*.*?\\*/))"
              + "|\"\"\"(?<block>(?:[^\\\\]|\\\\.)*?)\"\"\""
              + "|\"(?<string>(?:[^\"\\\\\\n]|\\\\.)*)\""
              + "|'(?<character>(?:[^'\\\\\\n]|\\\\.)*)'"
              + "|(?<end>[;{}])",
          Pattern.DOTALL);
  private static final Pattern ESCAPED = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

  private JavaLiterals() {}

  /// @param line from 1
  /// @param before the statement up to the literal, strings left out
  public record Literal(int line, String text, String before) {}

  public static List<Literal> of(String source) {
    List<Literal> literals = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    int read = 0;
    Matcher token = TOKEN.matcher(source);
    while (token.find()) {
      statement.append(source, read, token.start());
      read = token.end();
      if (token.group("end") != null) {
        statement.setLength(0);
      } else if (token.group("comment") == null) {
        String text = first(token.group("block"), token.group("string"), token.group("character"));
        literals.add(
            new Literal(line(source, token.start()), unescaped(text), statement.toString()));
        statement.append("\"\"");
      }
    }
    return literals;
  }

  private static int line(String source, int at) {
    return 1 + (int) source.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private static String first(String... groups) {
    for (String group : groups) {
      if (group != null) {
        return group;
      }
    }
    return "";
  }

  private static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
  }
}
