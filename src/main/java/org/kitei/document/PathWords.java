package org.kitei.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The commands and numbers of an SVG path, one after the other. Numbers behind a complete command
/// repeat it, as lines behind an `M` do.
final class PathWords {
  private static final Pattern WORD = Pattern.compile("[A-Za-z]|-?[0-9.]+(?:e-?[0-9]+)?");

  private final Matcher words;
  private String next = "";
  private char last = ' ';

  PathWords(String path) {
    words = WORD.matcher(path);
    step();
  }

  boolean hasNext() {
    return !next.isEmpty();
  }

  char command() {
    if (Character.isLetter(next.charAt(0))) {
      last = next.charAt(0);
      step();
    } else if (last == 'M') {
      last = 'L';
    }
    return last;
  }

  double number() {
    if (next.isEmpty() || Character.isLetter(next.charAt(0))) {
      throw new IllegalArgumentException("a path lacks a number");
    }
    double number = Double.parseDouble(next);
    step();
    return number;
  }

  private void step() {
    next = words.find() ? words.group() : "";
  }
}
