package org.kitei.usecase.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Glance;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.shared.Folded;
import org.kitei.port.RegisterStore;

/// What is looked through of one register: each row's own words, folded. Not the private ones, and
/// not what the rows it refers to are called: those are found themselves.
final class SearchShelf<R extends Record> {
  private static final int EXACT = 0;
  private static final int BEGINS = 1;
  private static final int WITHIN_NAME = 2;
  private static final int ELSEWHERE = 3;

  /// Between texts; nobody types it.
  private static final char BETWEEN = '\n';

  private final RegisterType<R> type;
  private final List<Field> open;
  private final NavigableMap<Long, Line> lines = new TreeMap<>(Comparator.reverseOrder());

  /// @param names number and names, each between line ends
  /// @param text everything else
  private record Line(String names, String text) {}

  /// @param ids the best rows, those first
  /// @param best how well the best fits, 0 for best
  record Found(List<Long> ids, int count, int best) {}

  private SearchShelf(RegisterType<R> type) {
    this.type = type;
    this.open =
        type.fields().stream().filter(field -> !field.sealed() && !field.isReference()).toList();
  }

  static <R extends Record> SearchShelf<R> of(
      RegisterType<R> type, RegisterStore store, RowReader reader) {
    SearchShelf<R> shelf = new SearchShelf<>(type);
    for (Glance row : store.glances(type.record(), shelf.open)) {
      shelf.put(row.id(), field -> row.values().get(shelf.open.indexOf(field)), reader);
    }
    return shelf;
  }

  RegisterType<R> type() {
    return type;
  }

  /// Reads these rows anew; those that are gone are forgotten.
  void read(List<Long> ids, RegisterStore store, RowReader reader) {
    Set<Long> gone = new HashSet<>(ids);
    for (Row<R> row : store.rows(type.record(), ids)) {
      gone.remove(row.id());
      put(row.id(), field -> type.value(row.value(), field), reader);
    }
    lines.keySet().removeAll(gone);
  }

  private void put(long id, Function<Field, @Nullable Object> values, RowReader reader) {
    StringBuilder names = new StringBuilder().append(BETWEEN);
    StringBuilder text = new StringBuilder();
    if (type.keyField().isEmpty()) {
      names.append(type.number(id)).append(BETWEEN);
    }
    for (Field field : open) {
      String said = reader.value(field, values.apply(field));
      if (!said.isEmpty()) {
        (isName(field) ? names : text).append(said).append(BETWEEN);
      }
    }
    lines.put(id, new Line(Folded.of(names.toString()), Folded.of(text.toString())));
  }

  private boolean isName(Field field) {
    return type.labelFields().contains(field);
  }

  /// @param words that must all stand in a row
  Found find(List<String> words, int most) {
    List<List<Long>> ranks = new ArrayList<>();
    for (int rank = EXACT; rank <= ELSEWHERE; rank++) {
      ranks.add(new ArrayList<>());
    }
    int count = 0;
    for (var line : lines.entrySet()) {
      int rank = rank(line.getValue(), words);
      if (rank >= 0) {
        count++;
        if (ranks.get(rank).size() < most) {
          ranks.get(rank).add(line.getKey());
        }
      }
    }
    int best = EXACT;
    while (best < ELSEWHERE && ranks.get(best).isEmpty()) {
      best++;
    }
    return new Found(ranks.stream().flatMap(List::stream).limit(most).toList(), count, best);
  }

  private static int rank(Line line, List<String> words) {
    int rank = EXACT;
    for (String word : words) {
      int at = line.names.indexOf(word);
      if (at < 0) {
        if (!line.text.contains(word)) {
          return -1;
        }
        rank = ELSEWHERE;
      } else {
        rank = Math.max(rank, place(line.names, word));
      }
    }
    return rank;
  }

  private static int place(String names, String word) {
    int begin = names.indexOf(BETWEEN + word);
    if (begin < 0) {
      return WITHIN_NAME;
    }
    return names.indexOf(BETWEEN + word + BETWEEN) < 0 ? BEGINS : EXACT;
  }
}
