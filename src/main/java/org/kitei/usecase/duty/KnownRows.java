package org.kitei.usecase.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.duty.Edit;
import org.kitei.domain.duty.Facts;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.port.AuditLog;
import org.kitei.port.RegisterStore;

/// The rows in use, read once and kept until the history says that their register changed.
final class KnownRows implements Facts {
  /// After more actions than this everything is read anew.
  private static final int MOST = 100;

  private final RegisterStore store;
  private final AuditLog history;
  private final Map<Class<? extends Record>, List<? extends Row<?>>> known = new HashMap<>();
  private long entry = -1;

  KnownRows(RegisterStore store, AuditLog history) {
    this.store = store;
    this.history = history;
  }

  @Override
  @SuppressWarnings("unchecked") // kept under their own class
  public <R extends Record> List<Row<R>> rows(Class<R> register) {
    return (List<Row<R>>) known.computeIfAbsent(register, this::read);
  }

  /// What changed since this was asked last, in the registers that are known.
  List<Edit> edits() {
    long newest = newest();
    long steps = newest - entry;
    Set<String> touched =
        entry < 0 || steps == 0 ? Set.of() : touched(Math.toIntExact(Math.min(steps, MOST)));
    List<Edit> edits = new ArrayList<>();
    for (Class<? extends Record> register : Set.copyOf(known.keySet())) {
      if (steps > MOST || touched.contains(RegisterType.of(register).key())) {
        edit(register, edits);
      }
    }
    entry = newest;
    return edits;
  }

  private long newest() {
    return history.newest(1).stream().mapToLong(AuditLog.Entry::number).findFirst().orElse(0);
  }

  private Set<String> touched(int steps) {
    return history.newest(steps).stream()
        .flatMap(each -> each.lines().stream())
        .map(AuditLog.Line::register)
        .collect(Collectors.toSet());
  }

  private void edit(Class<? extends Record> register, List<Edit> edits) {
    Map<Long, Row<?>> before = byId(known.getOrDefault(register, List.of()));
    List<? extends Row<?>> rows = read(register);
    Map<Long, Row<?>> after = byId(rows);
    known.put(register, rows);
    Set<Long> ids = new HashSet<>(before.keySet());
    ids.addAll(after.keySet());
    List<Record> values = new ArrayList<>();
    for (Long id : ids) {
      Row<?> was = before.get(id);
      Row<?> is = after.get(id);
      if (!Objects.equals(was, is)) {
        add(was, values);
        add(is, values);
      }
    }
    edits.add(new Edit(register, values));
  }

  private static void add(@Nullable Row<?> row, List<Record> values) {
    if (row != null) {
      values.add(row.value());
    }
  }

  private static Map<Long, Row<?>> byId(List<? extends Row<?>> rows) {
    return rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
  }

  private List<? extends Row<?>> read(Class<? extends Record> register) {
    return store.rows(register).stream().filter(Row::inUse).toList();
  }
}
