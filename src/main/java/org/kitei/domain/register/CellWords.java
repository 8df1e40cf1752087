package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kitei.domain.shared.Folded;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Words;

/// Which words in one register's file mean which answer: the words of every language, and the keys.
final class CellWords {
  private static final Pattern BETWEEN = Pattern.compile("[\\n、;；]");
  private static final Pattern BETWEEN_TOO = Pattern.compile("[,，・/／]");

  private static final Pattern REMARK = Pattern.compile("[（(].*?[）)]");

  private static final int MOST = 1000;

  private final List<Words> languages;
  private final Set<String> yes = new HashSet<>(Set.of("yes", "true", "1"));
  private final Set<String> no = new HashSet<>(Set.of("no", "false", "0"));
  private final Map<String, Map<String, String>> choices = new HashMap<>();
  private final Map<String, Map<String, Optional<List<String>>>> several = new HashMap<>();

  CellWords(List<? extends Words> languages) {
    this.languages = List.copyOf(languages);
    for (Words words : languages) {
      yes.add(Folded.of(words.say("register.value.yes")));
      no.add(Folded.of(words.say("register.value.no")));
      yes.addAll(several(words.say("register.file.yes-words")));
      no.addAll(several(words.say("register.file.no-words")));
    }
  }

  private static List<String> several(String words) {
    return List.of(Folded.of(words).split(" ", -1));
  }

  /// `yes` or `no`, as a draft has it.
  Optional<String> yesNo(String cell) {
    String folded = Folded.of(cell);
    if (yes.contains(folded)) {
      return Optional.of(FieldText.write(true));
    }
    return no.contains(folded) ? Optional.of(FieldText.write(false)) : Optional.empty();
  }

  /// The key of the choice that a cell names.
  Optional<String> choice(Field field, String cell) {
    Map<String, String> known = choices.computeIfAbsent(field.name(), name -> known(field));
    String exact = known.get(cell);
    return Optional.ofNullable(exact == null ? known.get(Folded.of(cell)) : exact);
  }

  /// The keys of all choices that a cell names, or nothing when one of them is none. The same few
  /// cells stand in line after line.
  Optional<List<String>> choices(Field field, String cell) {
    Map<String, Optional<List<String>>> read =
        several.computeIfAbsent(field.name(), name -> new HashMap<>());
    if (read.size() > MOST) {
      read.clear();
    }
    return read.computeIfAbsent(cell, each -> split(field, each));
  }

  private Optional<List<String>> split(Field field, String cell) {
    List<String> keys = new ArrayList<>();
    for (String part : parts(BETWEEN, cell)) {
      Optional<String> whole = choice(field, part);
      if (whole.isPresent()) {
        keys.add(whole.get());
        continue;
      }
      for (String smaller : parts(BETWEEN_TOO, part)) {
        Optional<String> one = choice(field, smaller);
        if (one.isEmpty()) {
          return Optional.empty();
        }
        keys.add(one.get());
      }
    }
    return Optional.of(keys);
  }

  /// Several things in one cell, by the signs people put between them.
  static List<String> parts(Pattern between, String cell) {
    return between.splitAsStream(cell).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  static List<String> lines(String cell) {
    return parts(BETWEEN, cell);
  }

  /// Exact words go before folded ones, and the words of the first language before the others; what
  /// a word says in brackets may be left out where it is still clear which is meant.
  private Map<String, String> known(Field field) {
    Map<String, String> known = new HashMap<>();
    for (Words words : languages) {
      for (Keyed choice : field.choices()) {
        known.putIfAbsent(words.say(WordKeys.choice(choice)), choice.key());
      }
    }
    field.choices().forEach(choice -> known.putIfAbsent(choice.key(), choice.key()));
    Collection<Map.Entry<String, String>> exact = List.copyOf(known.entrySet());
    exact.forEach(entry -> known.putIfAbsent(Folded.of(entry.getKey()), entry.getValue()));
    Map<String, Set<String>> brief = new HashMap<>();
    exact.forEach(
        entry ->
            brief
                .computeIfAbsent(without(entry.getKey()), text -> new HashSet<>())
                .add(entry.getValue()));
    brief.forEach(
        (text, keys) -> {
          if (keys.size() == 1) {
            known.putIfAbsent(text, keys.iterator().next());
          }
        });
    return known;
  }

  private static String without(String word) {
    return Folded.of(REMARK.matcher(word).replaceAll(""));
  }
}
