package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kitei.domain.shared.Folded;
import org.kitei.domain.shared.Words;

/// What rows that are referred to are called in files, `ST-003 見本 一郎`, and which row such a text
/// means. Each register is read once, so it serves one file and is then thrown away.
public final class RowNames {
  private final Rows rows;
  private final List<RowReader> readers;
  private final Map<Class<?>, Names> known = new HashMap<>();

  /// @param languages those that texts may be in; the first one is written
  public RowNames(List<? extends Words> languages, Rows rows) {
    this.rows = rows;
    this.readers = languages.stream().map(words -> new RowReader(words, rows)).toList();
  }

  /// Which row a text means.
  public sealed interface Found {
    record One(long id) implements Found {}

    record None() implements Found {}

    /// Several rows are called so.
    record Several() implements Found {}

    /// There is a row of this number, but it is called otherwise.
    record Otherwise(String called) implements Found {}
  }

  /// Number and name; the number alone where the name is private or would be mistaken.
  public String text(Class<? extends Record> register, long id) {
    return names(register).texts.getOrDefault(id, Long.toString(id));
  }

  /// By number and name, by number, or by a name that only one row in use has.
  public Found find(Class<? extends Record> register, String text) {
    return names(register).find(text.strip());
  }

  boolean isInUse(Class<? extends Record> register, long id) {
    return names(register).inUse.contains(id);
  }

  private Names names(Class<? extends Record> register) {
    Names names = known.get(register);
    if (names == null) {
      names = read(RegisterType.of(register));
      known.put(register, names);
    }
    return names;
  }

  private <R extends Record> Names read(RegisterType<R> type) {
    Names names = new Names();
    boolean named = isOpen(type, new HashSet<>());
    for (Row<R> row : rows.rows(type.record())) {
      List<String> labels = new ArrayList<>();
      if (named) {
        readers.forEach(reader -> labels.add(reader.label(type, row).text()));
      }
      names.add(row.id(), row.inUse(), type.number(row), labels);
    }
    names.settle();
    return names;
  }

  /// Whether nothing private is in what its rows are called.
  private static boolean isOpen(RegisterType<?> type, Set<Class<?>> seen) {
    return !seen.add(type.record())
        || type.nameFields().stream()
            .allMatch(
                field -> {
                  Class<? extends Record> refers = field.refers();
                  return !field.sealed()
                      && (refers == null || isOpen(RegisterType.of(refers), seen));
                });
  }

  /// The names of one register's rows.
  private static final class Names {
    private static final long SEVERAL = -1;

    private final Map<Long, String> texts = new HashMap<>();
    private final Map<Long, String> numbersOf = new HashMap<>();
    private final Set<Long> inUse = new HashSet<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, Long> whole = new HashMap<>();
    private final Map<String, Long> labels = new HashMap<>();

    void add(long id, boolean isInUse, String number, List<String> called) {
      numbersOf.put(id, number);
      numbers.put(Folded.of(number), id);
      if (isInUse) {
        inUse.add(id);
      }
      for (String label : called) {
        String text = label.equals(number) ? number : number + " " + label;
        texts.putIfAbsent(id, text);
        note(whole, text, id);
        if (isInUse) {
          note(labels, label, id);
        }
      }
      texts.putIfAbsent(id, number);
    }

    /// A text that would be understood otherwise gives way to the number.
    void settle() {
      texts.replaceAll(
          (id, text) ->
              find(text) instanceof Found.One one && one.id() == id
                  ? text
                  : numbersOf.getOrDefault(id, text));
    }

    Found find(String text) {
      String folded = Folded.of(text);
      for (Map<String, Long> names : List.of(numbers, whole, labels)) {
        Long id = names.get(folded);
        if (id != null) {
          return id == SEVERAL ? new Found.Several() : new Found.One(id);
        }
      }
      Long near = numbers.get(folded.split("\\s", 2)[0]);
      return near == null ? new Found.None() : new Found.Otherwise(texts.getOrDefault(near, ""));
    }

    private static void note(Map<String, Long> names, String name, long id) {
      names.merge(Folded.of(name), id, (a, b) -> a.equals(b) ? a : Long.valueOf(SEVERAL));
    }
  }
}
