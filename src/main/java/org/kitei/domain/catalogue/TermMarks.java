package org.kitei.domain.catalogue;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the terms that the glossary explains in what somebody reads from top to bottom: each at
/// its first occurrence, the longest spelling first, and never within a longer word of katakana or
/// of Latin letters.
public final class TermMarks {
  private static final char PROLONGED = '\u30fc';

  private final List<Term> terms;
  private final Map<String, List<Spelling>> spellings = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  public TermMarks(List<Term> terms) {
    this.terms = List.copyOf(terms);
  }

  private static List<Spelling> spellings(List<Term> terms, String language) {
    return terms.stream()
        .flatMap(term -> term.words(language).stream().map(word -> new Spelling(word, term)))
        .sorted(Comparator.comparingInt((Spelling each) -> each.word().length()).reversed())
        .toList();
  }

  private record Spelling(String word, Term term) {}

  /// A stretch of text.
  ///
  /// @param term what it is explained by, or null
  public record Run(String text, @Nullable Term term) {}

  /// The text, written in `language`, in stretches; joined they are the text.
  public List<Run> runs(String text, String language) {
    List<Spelling> known = spellings.computeIfAbsent(language, each -> spellings(terms, each));
    List<Run> runs = new ArrayList<>();
    int plain = 0;
    int at = 0;
    while (at < text.length()) {
      Optional<Spelling> found = longest(known, text, at);
      if (found.isEmpty()) {
        at++;
        continue;
      }
      int end = at + found.get().word().length();
      if (seen.add(found.get().term().id())) {
        if (at > plain) {
          runs.add(new Run(text.substring(plain, at), null));
        }
        runs.add(new Run(text.substring(at, end), found.get().term()));
        plain = end;
      }
      at = end;
    }
    if (plain < text.length()) {
      runs.add(new Run(text.substring(plain), null));
    }
    return runs;
  }

  private static Optional<Spelling> longest(List<Spelling> known, String text, int at) {
    return known.stream()
        .filter(each -> text.regionMatches(true, at, each.word(), 0, each.word().length()))
        .filter(each -> standsAlone(text, at, at + each.word().length()))
        .findFirst();
  }

  private static boolean standsAlone(String text, int start, int end) {
    return (start == 0 || !areOneWord(text.charAt(start - 1), text.charAt(start)))
        && (end == text.length() || !areOneWord(text.charAt(end - 1), text.charAt(end)));
  }

  private static boolean areOneWord(char one, char next) {
    return (isKatakana(one) && isKatakana(next)) || (isLatin(one) && isLatin(next));
  }

  private static boolean isKatakana(char each) {
    return each == PROLONGED || UnicodeScript.of(each) == UnicodeScript.KATAKANA;
  }

  private static boolean isLatin(char each) {
    return UnicodeScript.of(each) == UnicodeScript.LATIN || Character.isDigit(each);
  }
}
