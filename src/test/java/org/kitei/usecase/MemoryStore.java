package org.kitei.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.kitei.domain.register.Row;
import org.kitei.domain.regulation.FrozenDocument;
import org.kitei.port.AdoptedDocuments;
import org.kitei.port.RegisterStore;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;

/// A store that forgets everything with the test; an action that throws leaves it as it was.
public final class MemoryStore implements RegisterStore, WriteGate, AdoptedDocuments {
  private Map<Class<?>, NavigableMap<Long, Row<?>>> tables = new HashMap<>();
  private Map<Long, FrozenDocument> frozen = new HashMap<>();
  private final List<Action> actions = new ArrayList<>();

  public List<Action> actions() {
    return List.copyOf(actions);
  }

  @Override
  public <R extends Record> List<Row<R>> rows(Class<R> register) {
    return table(register).values().stream().map(MemoryStore::<R>as).toList();
  }

  @Override
  public <R extends Record> Optional<Row<R>> row(Class<R> register, long id) {
    return Optional.ofNullable(table(register).get(id)).map(MemoryStore::<R>as);
  }

  @Override
  public Optional<FrozenDocument> frozen(long document) {
    return Optional.ofNullable(frozen.get(document));
  }

  @Override
  public <T> T write(Action action, Function<Writing, T> body) {
    Map<Class<?>, NavigableMap<Long, Row<?>>> before = new HashMap<>();
    tables.forEach((register, rows) -> before.put(register, new TreeMap<>(rows)));
    Map<Long, FrozenDocument> frozenBefore = new HashMap<>(frozen);
    try {
      T result = body.apply(new MemoryWriting());
      actions.add(action);
      return result;
    } catch (RuntimeException broken) {
      tables = before;
      frozen = frozenBefore;
      throw broken;
    }
  }

  private NavigableMap<Long, Row<?>> table(Class<?> register) {
    return tables.computeIfAbsent(register, ignored -> new TreeMap<>());
  }

  @SuppressWarnings("unchecked") // a table holds rows of its own record only
  private static <R extends Record> Row<R> as(Row<?> row) {
    return (Row<R>) row;
  }

  private final class MemoryWriting implements Writing {
    private final long entry = actions.size() + 1L;

    @Override
    public <R extends Record> List<Row<R>> rows(Class<R> register) {
      return MemoryStore.this.rows(register);
    }

    @Override
    public <R extends Record> Optional<Row<R>> row(Class<R> register, long id) {
      return MemoryStore.this.row(register, id);
    }

    @Override
    public <R extends Record> Row<R> insert(R value) {
      NavigableMap<Long, Row<?>> rows = table(value.getClass());
      return put(rows.isEmpty() ? 1 : rows.lastKey() + 1, value);
    }

    @Override
    public <R extends Record> Row<R> update(long id, R value) {
      return put(id, value);
    }

    private <R extends Record> Row<R> put(long id, R value) {
      Row<R> row = new Row<>(id, value, entry, null);
      table(value.getClass()).put(id, row);
      return row;
    }

    @Override
    public void retire(Class<? extends Record> register, long id, LocalDate on) {
      Row<?> row = Objects.requireNonNull(table(register).get(id));
      table(register).put(id, new Row<>(id, row.value(), entry, on));
    }

    @Override
    public void revive(Class<? extends Record> register, long id) {
      Row<?> row = Objects.requireNonNull(table(register).get(id));
      table(register).put(id, new Row<>(id, row.value(), entry, null));
    }

    @Override
    public void takeBack(long number) {
      throw new UnsupportedOperationException("a memory without a history");
    }

    @Override
    public void freeze(long document, FrozenDocument content) {
      frozen.put(document, content);
    }
  }
}
