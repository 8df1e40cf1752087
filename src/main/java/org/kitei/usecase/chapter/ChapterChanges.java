package org.kitei.usecase.chapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.port.AuditLog;
import org.kitei.port.RegisterStore;

/// What was changed in the registers a chapter asks of, row by row.
final class ChapterChanges {
  private final Map<String, RegisterType<?>> registers;
  private final RegisterStore store;

  ChapterChanges(List<Page> pages, RegisterStore store) {
    this.registers =
        pages.stream()
            .flatMap(page -> page.asks().stream())
            .map(asks -> asks.register())
            .distinct()
            .collect(Collectors.toMap(RegisterType::key, each -> each));
    this.store = store;
  }

  /// @param entries the newest first
  List<Closing.Change> of(List<AuditLog.Entry> entries) {
    Map<Place, Boolean> added = new HashMap<>();
    for (AuditLog.Entry entry : entries) {
      entry.lines().forEach(line -> added.put(Place.of(line), line.before() == null));
    }
    List<Closing.Change> changes = new ArrayList<>();
    for (AuditLog.Entry entry : entries) {
      for (AuditLog.Line line : entry.lines()) {
        Boolean isNew = added.remove(Place.of(line));
        if (isNew != null) {
          change(entry, line, isNew).ifPresent(changes::add);
        }
      }
    }
    return changes;
  }

  private Optional<Closing.Change> change(AuditLog.Entry entry, AuditLog.Line line, boolean isNew) {
    @Nullable RegisterType<?> register = registers.get(line.register());
    if (register == null) {
      return Optional.empty();
    }
    return row(register, line.row())
        .filter(row -> row.inUse() || !isNew)
        .map(row -> new Closing.Change(register, row, kind(row, isNew), entry.at(), entry.who()));
  }

  private Optional<Row<?>> row(RegisterType<?> register, long id) {
    return store.row(register.record(), id).map(row -> row);
  }

  private static Closing.Kind kind(Row<?> row, boolean isNew) {
    if (!row.inUse()) {
      return Closing.Kind.REMOVED;
    }
    return isNew ? Closing.Kind.ADDED : Closing.Kind.CHANGED;
  }

  /// One row of one register.
  private record Place(String register, long row) {
    static Place of(AuditLog.Line line) {
      return new Place(line.register(), line.row());
    }
  }
}
