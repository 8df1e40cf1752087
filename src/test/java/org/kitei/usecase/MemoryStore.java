package org.kitei.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowState;
import org.kitei.domain.register.TypedRows;
import org.kitei.domain.regulation.FrozenDocument;
import org.kitei.port.AdoptedDocuments;
import org.kitei.port.AuditLog;
import org.kitei.port.ChapterProgress;
import org.kitei.port.RegisterStore;
import org.kitei.port.TypedPages;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;

/// A store that forgets everything with the test; an action that throws leaves it as it was.
public final class MemoryStore
    implements RegisterStore, WriteGate, AdoptedDocuments, AuditLog, ChapterProgress, TypedPages {
  private Map<Class<?>, NavigableMap<Long, Row<?>>> tables = new HashMap<>();
  private Map<Long, FrozenDocument> frozen = new HashMap<>();
  private final List<Action> actions = new ArrayList<>();
  private final List<Entry> history = new ArrayList<>();
  private final List<List<Change>> changes = new ArrayList<>();
  private final Map<String, TypedRows> typed = new HashMap<>();
  private final Map<Integer, Long> opened = new HashMap<>();

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
      MemoryWriting writing = new MemoryWriting(action);
      T result = body.apply(writing);
      actions.add(action);
      changes.addFirst(writing.changes);
      history.addFirst(
          new Entry(writing.entry, Instant.EPOCH, action.who(), action.key(), writing.lines));
      return result;
    } catch (RuntimeException broken) {
      tables = before;
      frozen = frozenBefore;
      throw broken;
    }
  }

  @Override
  public void together(Runnable together) {
    together.run();
  }

  @Override
  public long number() {
    return history.isEmpty() ? 0 : history.getFirst().number();
  }

  @Override
  public List<Entry> newest(int most) {
    return history.stream().limit(most).toList();
  }

  @Override
  public List<Line> history(String register, long row) {
    return history.stream()
        .flatMap(entry -> entry.lines().stream())
        .filter(line -> line.register().equals(register) && line.row() == row)
        .toList();
  }

  @Override
  public List<Touched> touchedSince(long entry) {
    return changes.stream()
        .flatMap(List::stream)
        .filter(change -> change.entry() > entry)
        .map(change -> new Touched(change.register(), change.row()))
        .distinct()
        .toList();
  }

  @Override
  public Optional<Last> last() {
    return changes.stream().findFirst().map(MemoryStore::last);
  }

  private static Last last(List<Change> done) {
    List<Kind> kinds =
        done.stream()
            .map(each -> new Kind(each.register(), each.before() == null, each.after() == null))
            .distinct()
            .toList();
    return new Last(done.getFirst(), done.getLast(), done.size(), kinds);
  }

  @Override
  public List<Change> changes(String register, long row, int most) {
    return changes.stream()
        .flatMap(List::stream)
        .filter(change -> change.register().equals(register) && change.row() == row)
        .limit(most)
        .toList();
  }

  @Override
  public Optional<TypedRows> kept(String page) {
    return Optional.ofNullable(typed.get(page));
  }

  @Override
  public void keep(String page, TypedRows rows) {
    typed.put(page, rows);
  }

  @Override
  public void drop(String page) {
    typed.remove(page);
  }

  @Override
  public OptionalLong openedAt(int chapter) {
    Long entry = opened.get(chapter);
    return entry == null ? OptionalLong.empty() : OptionalLong.of(entry);
  }

  @Override
  public void open(int chapter, long entry) {
    opened.put(chapter, entry);
  }

  @Override
  public void close(int chapter) {
    opened.remove(chapter);
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
    private final Action action;
    private final List<Line> lines = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    MemoryWriting(Action action) {
      this.action = action;
    }

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
    public <R extends Record> Row<R> insert(long id, R value) {
      if (table(value.getClass()).containsKey(id)) {
        throw new IllegalStateException(id + " is there already");
      }
      return put(id, value);
    }

    @Override
    public <R extends Record> Row<R> update(long id, R value) {
      return put(id, value);
    }

    private <R extends Record> Row<R> put(long id, R value) {
      Row<R> row = new Row<>(id, value, entry, null);
      note(value.getClass(), id, table(value.getClass()).put(id, row), row);
      return row;
    }

    @Override
    public void retire(Class<? extends Record> register, long id, LocalDate on) {
      Row<?> row = Objects.requireNonNull(table(register).get(id));
      Row<?> changed = new Row<>(id, row.value(), entry, on);
      table(register).put(id, changed);
      note(register, id, row, changed);
    }

    @Override
    public void revive(Class<? extends Record> register, long id) {
      Row<?> row = Objects.requireNonNull(table(register).get(id));
      Row<?> changed = new Row<>(id, row.value(), entry, null);
      table(register).put(id, changed);
      note(register, id, row, changed);
    }

    private void note(
        Class<? extends Record> register, long id, @Nullable Row<?> before, Row<?> after) {
      lines.add(
          new Line(
              entry,
              RegisterType.of(register).key(),
              id,
              before == null ? null : before.toString(),
              after.toString()));
      changes.add(
          new Change(
              entry,
              Instant.EPOCH,
              action.who(),
              action.key(),
              RegisterType.of(register).key(),
              id,
              before == null ? null : state(before),
              state(after)));
    }

    private static RowState state(Row<?> row) {
      Draft<?> draft = draft(row.value());
      Map<String, String> texts = new HashMap<>();
      for (Field field : draft.type().fields()) {
        if (!draft.text(field.name()).isEmpty()) {
          texts.put(field.name(), draft.text(field.name()));
        }
      }
      return new RowState(texts, row.inUse() ? null : String.valueOf(row.retiredOn()));
    }

    @SuppressWarnings("unchecked") // a record's class is of its own type
    private static <R extends Record> Draft<R> draft(R value) {
      return Draft.of((Class<R>) value.getClass(), value);
    }

    @Override
    public void forget(String page) {
      typed.remove(page);
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
