package org.kitei.usecase.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.shared.Folded;
import org.kitei.domain.shared.Words;
import org.kitei.port.AuditLog;
import org.kitei.port.RegisterStore;

/// Finds rows of all registers while one types. What is looked through lies in memory alone, holds
/// nothing private, and follows the history: only rows that changed since are read again.
public final class RowSearch {
  /// How many rows of one register are shown.
  private static final int EACH = 5;

  private final Registers registers;
  private final RegisterStore store;
  private final AuditLog history;
  private final Map<String, SearchShelf<?>> shelves = new LinkedHashMap<>();
  private String language = "";
  private long upTo = -1;

  /// Reads as long as nothing is written: it reads the names of registers that are referred to
  /// once.
  private @Nullable RowReader reader;

  public RowSearch(Registers registers, RegisterStore store, AuditLog history) {
    this.registers = registers;
    this.store = store;
    this.history = history;
  }

  /// A row that was found.
  public record Hit(long id, String number, String label, boolean inUse) {}

  /// What was found in one register.
  ///
  /// @param hits the best of them
  /// @param count how many there are
  public record Group(RegisterType<?> type, List<Hit> hits, int count) {
    public Group {
      hits = List.copyOf(hits);
    }
  }

  /// Reads what is not read yet, so that the first letter finds as fast as the second.
  public synchronized void prepare(Words words) {
    if (!language.equals(words.language())) {
      shelves.clear();
      upTo = -1;
      reader = null;
      language = words.language();
    }
    long newest = history.number();
    RowReader standing = reader;
    RowReader now = standing == null || newest != upTo ? new RowReader(words, store) : standing;
    reader = now;
    if (upTo < 0) {
      registers.listed().stream()
          .filter(type -> !type.single())
          .forEach(type -> shelves.put(type.key(), SearchShelf.of(type, store, now)));
    } else if (newest > upTo) {
      touched()
          .forEach(
              (register, ids) -> {
                SearchShelf<?> shelf = shelves.get(register);
                if (shelf != null) {
                  shelf.read(ids, store, now);
                }
              });
    }
    upTo = newest;
  }

  private Map<String, List<Long>> touched() {
    Map<String, List<Long>> touched = new HashMap<>();
    for (AuditLog.Touched row : history.touchedSince(upTo)) {
      touched.computeIfAbsent(row.register(), register -> new ArrayList<>()).add(row.row());
    }
    return touched;
  }

  /// The rows in which all words stand, register by register: first where a number or name begins
  /// so. Nothing where nothing is looked for.
  public synchronized List<Group> find(String typed, Words words) {
    List<String> wanted =
        Arrays.stream(Folded.of(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    prepare(words);
    record Ranked(SearchShelf<?> shelf, SearchShelf.Found found) {}
    List<Ranked> found =
        shelves.values().stream()
            .map(shelf -> new Ranked(shelf, shelf.find(wanted, EACH)))
            .filter(each -> each.found().count() > 0)
            .sorted(Comparator.comparingInt(each -> each.found().best()))
            .toList();
    RowReader now = Objects.requireNonNull(reader);
    return found.stream().map(each -> group(each.shelf().type(), each.found(), now)).toList();
  }

  private <R extends Record> Group group(
      RegisterType<R> type, SearchShelf.Found found, RowReader reader) {
    List<Hit> hits = new ArrayList<>();
    for (Row<R> row : store.rows(type.record(), found.ids())) {
      hits.add(new Hit(row.id(), type.number(row), label(type, row, reader), row.inUse()));
    }
    return new Group(type, hits, found.count());
  }

  /// What is private is not shown among what was found, whoever looks over one's shoulder.
  private static <R extends Record> String label(
      RegisterType<R> type, Row<R> row, RowReader reader) {
    return type.nameFields().stream().anyMatch(field -> field.sealed())
        ? type.number(row)
        : reader.label(type, row).text();
  }
}
