package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Folded;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;

/// Finds the row that a line of a file is about: by its number, else by what it says.
final class RowMatcher<R extends Record> {
  /// A slip such as a day in the place of a number must not carry the numbers away.
  private static final String RUNNING = "\\d{1,6}";

  private final RegisterType<R> type;
  private final FileColumn number;
  private final int numberAt;
  private final List<Integer> compared;
  private final List<Row<R>> rows;
  private final Map<String, Row<R>> byNumber = new HashMap<>();
  private final Map<String, FileTable.Line> seen = new HashMap<>();
  private final Set<String> numbersInFile = new HashSet<>();
  private @Nullable Numbers numbers;
  private @Nullable Set<List<@Nullable Object>> said;

  RowMatcher(RegisterType<R> type, ColumnMapping mapping, FileTable table, List<Row<R>> rows) {
    this.type = type;
    this.rows = rows;
    this.number = FileColumn.of(type, true).getFirst();
    this.numberAt = mapping.column(number.name());
    this.compared =
        mapping.targets().stream()
            .filter(target -> !target.isEmpty() && !target.equals(number.name()))
            .map(target -> type.fields().indexOf(type.field(target)))
            .toList();
    rows.forEach(row -> byNumber.put(Folded.of(type.number(row)), row));
    if (numberAt >= 0) {
      table.lines().forEach(line -> numbersInFile.add(folded(number(line))));
    }
  }

  /// Which row a line is about.
  sealed interface Match<R extends Record> {
    record There<R extends Record>(Row<R> row) implements Match<R> {}

    /// @param number the number people give rows, empty where the running number serves
    /// @param id the running number the file gave, or 0
    /// @param blank whether the file gave no number
    record New<R extends Record>(String number, long id, boolean blank) implements Match<R> {}

    /// The file has said the same before.
    record Again<R extends Record>() implements Match<R> {}

    record Refused<R extends Record>(Problem problem) implements Match<R> {}
  }

  /// Where what is wrong with the number is told.
  String numberName() {
    return number.name();
  }

  Match<R> match(FileTable.Line line) {
    String given = number(line);
    if (given.isEmpty()) {
      return new Match.New<>(number.field() == null ? "" : numbers().next(), 0, true);
    } else if (ErrorValue.is(line.cell(numberAt))) {
      return refused("register.import.error-value", given);
    }
    String folded = folded(given);
    FileTable.Line before = seen.putIfAbsent(folded, line);
    if (before != null) {
      return before.cells().equals(line.cells())
          ? new Match.Again<>()
          : refused("register.import.twice", given, before.number());
    }
    Row<R> row = byNumber.get(folded);
    if (row != null) {
      return new Match.There<>(row);
    } else if (number.field() != null) {
      return new Match.New<>(given, 0, false);
    }
    long id = running(folded);
    return id == 0
        ? refused("register.import.no-number", given, type.number(1))
        : new Match.New<>("", id, false);
  }

  /// Whether a row without a number says nothing new: a row in use says the same, or a line before.
  boolean isThere(R value) {
    return !said().add(what(value));
  }

  /// The number of a new row that is not needed after all.
  void giveBack(String given) {
    if (number.field() != null) {
      numbers().giveBack(given);
    }
  }

  private Match<R> refused(String key, Object... arguments) {
    return new Match.Refused<>(new Problem(number.name(), Message.of(key, arguments)));
  }

  /// Numbers as they are compared; a running number also with more zeros or fewer.
  private String folded(String given) {
    String folded = Folded.of(given);
    long id = number.field() == null ? running(folded) : 0;
    return id == 0 ? folded : Folded.of(type.number(id));
  }

  /// The running number that a text is, or 0 where it is none.
  private long running(String folded) {
    String prefix = Folded.of(type.prefix()) + "-";
    String digits = folded.startsWith(prefix) ? folded.substring(prefix.length()) : "";
    return digits.matches(RUNNING) ? Long.parseLong(digits) : 0;
  }

  private String number(FileTable.Line line) {
    return numberAt < 0 ? "" : FormulaGuard.unguard(line.cell(numberAt)).strip();
  }

  private List<@Nullable Object> what(R value) {
    List<@Nullable Object> values = type.values(value);
    List<@Nullable Object> what = new ArrayList<>();
    compared.forEach(at -> what.add(values.get(at)));
    return what;
  }

  /// What the rows in use say, and the lines without a number that came before.
  private Set<List<@Nullable Object>> said() {
    Set<List<@Nullable Object>> found = said;
    if (found == null) {
      found = new HashSet<>();
      for (Row<R> row : rows) {
        if (row.inUse()) {
          found.add(what(row.value()));
        }
      }
      said = found;
    }
    return found;
  }

  private Numbers numbers() {
    Numbers found = numbers;
    if (found == null) {
      Set<String> taken = new HashSet<>(byNumber.keySet());
      taken.addAll(numbersInFile);
      found = new Numbers(type.prefix(), taken);
      numbers = found;
    }
    return found;
  }

  /// The numbers that follow the highest one in the register and in the file.
  private static final class Numbers {
    private static final int DIGITS = 3;

    private final String prefix;
    private final int width;
    private final Set<String> taken;
    private long next;

    Numbers(String prefix, Set<String> taken) {
      this.prefix = prefix;
      this.taken = taken;
      Pattern own = Pattern.compile(Pattern.quote(Folded.of(prefix)) + "-?(\\d{1,9})");
      Optional<String> highest =
          taken.stream()
              .map(own::matcher)
              .filter(Matcher::matches)
              .map(match -> match.group(1))
              .max(Comparator.comparingLong(Long::parseLong));
      this.width = highest.map(String::length).orElse(DIGITS);
      this.next = highest.map(Long::parseLong).orElse(0L) + 1;
    }

    void giveBack(String last) {
      taken.remove(Folded.of(last));
      next--;
    }

    String next() {
      while (true) {
        String digits = Long.toString(next++);
        String number = prefix + "-" + "0".repeat(Math.max(0, width - digits.length())) + digits;
        if (taken.add(Folded.of(number))) {
          return number;
        }
      }
    }
  }
}
