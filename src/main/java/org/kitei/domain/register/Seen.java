package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All rows of a register at one moment, but of each only the fields somebody asked about: those
/// that say what it is called at once, every other field when it is first asked for.
final class Seen<R extends Record> {
  private final RegisterType<R> type;
  private final Rows source;
  private final List<Glance> rows;
  private final Map<Long, Integer> places = new HashMap<>();
  private final Map<String, List<@Nullable Object>> columns = new HashMap<>();

  Seen(RegisterType<R> type, Rows source) {
    this.type = type;
    this.source = source;
    List<Field> fields = type.labelFields();
    this.rows = source.glances(type.record(), fields);
    for (int at = 0; at < rows.size(); at++) {
      places.put(rows.get(at).id(), at);
    }
    for (int i = 0; i < fields.size(); i++) {
      columns.put(fields.get(i).name(), column(rows, i));
    }
  }

  int size() {
    return rows.size();
  }

  long id(int at) {
    return rows.get(at).id();
  }

  boolean inUse(int at) {
    return rows.get(at).inUse();
  }

  /// Where the row with this id stands.
  OptionalInt place(long id) {
    Integer at = places.get(id);
    return at == null ? OptionalInt.empty() : OptionalInt.of(at);
  }

  /// What stands in the fields of one row.
  Function<Field, @Nullable Object> values(int at) {
    return field -> column(field).get(at);
  }

  private List<@Nullable Object> column(Field field) {
    List<@Nullable Object> known = columns.get(field.name());
    if (known == null) {
      known =
          type.fields().contains(field)
              ? column(source.glances(type.record(), List.of(field)), 0)
              : derived(field);
      columns.put(field.name(), known);
    }
    return known;
  }

  /// What is not kept follows from the whole row.
  private List<@Nullable Object> derived(Field field) {
    return column(
        source.rows(type.record()).stream()
            .map(
                row ->
                    new Glance(
                        row.id(),
                        row.inUse(),
                        Collections.singletonList(type.value(row.value(), field))))
            .toList(),
        0);
  }

  /// In the order of the rows, also when others came or went since.
  private List<@Nullable Object> column(List<Glance> glances, int field) {
    List<@Nullable Object> column = new ArrayList<>(Collections.nCopies(rows.size(), null));
    for (Glance glance : glances) {
      place(glance.id()).ifPresent(at -> column.set(at, glance.values().get(field)));
    }
    return column;
  }
}
