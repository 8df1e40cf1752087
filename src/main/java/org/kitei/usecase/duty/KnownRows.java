package org.kitei.usecase.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitei.domain.duty.Edit;
import org.kitei.domain.duty.Facts;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Veil;
import org.kitei.port.AuditLog;
import org.kitei.port.AuditLog.Touched;
import org.kitei.port.RegisterStore;

/// The rows in use, read once and kept until the history says that their register changed. Their
/// private texts stay sealed: nothing that is judged hangs on the wording.
final class KnownRows implements Facts {
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
    long newest = history.number();
    Map<String, List<Long>> touched =
        newest == entry || known.isEmpty()
            ? Map.of()
            : history.touchedSince(entry).stream()
                .collect(
                    Collectors.groupingBy(
                        Touched::register, Collectors.mapping(Touched::row, Collectors.toList())));
    List<Edit> edits = new ArrayList<>();
    for (Class<? extends Record> register : Set.copyOf(known.keySet())) {
      List<Long> ids = touched.get(RegisterType.of(register).key());
      if (ids != null) {
        edits.add(edit(register, ids));
      }
    }
    entry = newest;
    return edits;
  }

  /// Reads these rows again, and no others.
  private <R extends Record> Edit edit(Class<R> register, List<Long> ids) {
    Set<Long> touched = Set.copyOf(ids);
    Map<Boolean, List<Row<R>>> before =
        rows(register).stream()
            .collect(Collectors.partitioningBy(row -> touched.contains(row.id())));
    List<Row<R>> were = before.getOrDefault(true, List.of());
    List<Row<R>> are = veiled(register, store.rows(register, ids));
    List<Row<R>> all = new ArrayList<>(before.getOrDefault(false, List.of()));
    all.addAll(are);
    all.sort(Comparator.comparingLong(Row::id));
    known.put(register, List.copyOf(all));
    Set<Row<R>> changed = new HashSet<>(were);
    are.stream().filter(row -> !changed.remove(row)).forEach(changed::add);
    return new Edit(register, changed.stream().<Record>map(Row::value).toList());
  }

  private <R extends Record> List<Row<R>> read(Class<R> register) {
    return inUse(store.veiled(register));
  }

  private static <R extends Record> List<Row<R>> veiled(Class<R> register, List<Row<R>> rows) {
    RegisterType<R> type = RegisterType.of(register);
    return inUse(rows).stream().map(row -> Veil.over(type, row)).toList();
  }

  private static <R extends Record> List<Row<R>> inUse(List<Row<R>> rows) {
    return rows.stream().filter(Row::inUse).toList();
  }
}
