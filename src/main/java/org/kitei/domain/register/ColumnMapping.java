package org.kitei.domain.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Words;

/// What each column of a file becomes in a register; kept as a text such as `#,name,,kind`.
///
/// @param targets by column, as [FileColumn#name()] has them; empty for a column that is left out
public record ColumnMapping(List<String> targets) {
  private static final Pattern SURROUNDINGS = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}]+");
  private static final Pattern REMARK = Pattern.compile("\\(.*?\\)|\\[.*?]");

  public ColumnMapping {
    targets = List.copyOf(targets);
  }

  /// By the headings: titles in any of the languages, the fields' own names, and what numbers are
  /// usually called.
  ///
  /// @param near whether a heading that only holds a title will do, because somebody looks at it
  public static ColumnMapping guessed(
      RegisterType<?> type, List<String> headings, List<? extends Words> languages, boolean near) {
    List<FileColumn> columns = FileColumn.of(type, true);
    Map<String, String> titles = new HashMap<>();
    for (Words words : languages) {
      columns.forEach(column -> note(titles, words.say(column.title()), column));
    }
    Map<String, String> known = new HashMap<>(titles);
    columns.forEach(column -> note(known, column.name(), column));
    FileColumn number = columns.getFirst();
    for (Words words : languages) {
      for (String usual : words.say("register.file.number-words").split(" ", -1)) {
        note(known, usual, number);
      }
    }
    Set<String> taken = new HashSet<>();
    @Nullable String[] targets = new String[headings.size()];
    match(headings, targets, taken, heading -> known.get(heading.strip()));
    match(headings, targets, taken, heading -> known.get(plain(heading)));
    if (near) {
      match(headings, targets, taken, heading -> near(titles, plain(heading)));
    }
    return new ColumnMapping(
        Arrays.stream(targets).map(target -> target == null ? "" : target).toList());
  }

  private static void note(Map<String, String> known, String title, FileColumn column) {
    known.putIfAbsent(title.strip(), column.name());
    known.putIfAbsent(plain(title), column.name());
  }

  private interface Match {
    @Nullable String of(String heading);
  }

  private static void match(
      List<String> headings, @Nullable String[] targets, Set<String> taken, Match match) {
    for (int column = 0; column < targets.length; column++) {
      String target = targets[column] == null ? match.of(headings.get(column)) : null;
      if (target != null && taken.add(target)) {
        targets[column] = target;
      }
    }
  }

  /// The one column whose title the heading holds, or that holds the heading.
  private static @Nullable String near(Map<String, String> titles, String heading) {
    if (heading.length() < 2) {
      return null;
    }
    Set<String> near =
        titles.entrySet().stream()
            .filter(each -> each.getKey().length() >= 2)
            .filter(each -> each.getKey().contains(heading) || heading.contains(each.getKey()))
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    return near.size() == 1 ? near.iterator().next() : null;
  }

  /// Without what stands in brackets, spaces, signs and the difference between large and small.
  private static String plain(String heading) {
    String text = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SURROUNDINGS.matcher(REMARK.matcher(text).replaceAll("")).replaceAll("");
  }

  /// What was remembered, if it fits: a text of [#text()] for as many columns.
  public static Optional<ColumnMapping> remembered(RegisterType<?> type, int columns, String text) {
    List<String> targets = List.of(text.split(",", -1));
    List<String> known = FileColumn.of(type, true).stream().map(FileColumn::name).toList();
    List<String> used = targets.stream().filter(target -> !target.isEmpty()).toList();
    return targets.size() == columns
            && known.containsAll(used)
            && used.size() == new HashSet<>(used).size()
        ? Optional.of(new ColumnMapping(targets))
        : Optional.empty();
  }

  public String text() {
    return String.join(",", targets);
  }

  /// The column that becomes `target`, from 0; -1 when none does.
  public int column(String target) {
    return targets.indexOf(target);
  }

  /// Whether no column becomes anything.
  public boolean isEmpty() {
    return targets.stream().allMatch(String::isEmpty);
  }
}
