package org.kitei.usecase.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.TimelineEntry;
import org.kitei.port.RegisterStore;

/// What happened in a made-up institution. It is thought up register by register; what was done,
/// row by row, is then told in the order of its days. A row is written when what it says happened,
/// and not before what it refers to.
final class SampleDiary implements RegisterStore {
  static final String ADDED = "register.action.added";
  static final String CHANGED = "register.action.changed";

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final int MINUTES = 480;
  private static final int MINUTES_APART = 7;

  private final RegisterStore store;
  private final LocalDateTime first;
  private final LocalDate usual;
  private final LocalDateTime last;
  private final Map<Class<?>, List<Row<?>>> rows = new HashMap<>();
  private final Map<Class<? extends Record>, List<LocalDateTime>> times = new HashMap<>();
  private final List<Deed> deeds = new ArrayList<>();
  private @Nullable Deed open;

  /// @param store what was written before
  /// @param first before the first day nothing was written
  /// @param usual the day of what names none
  /// @param last the day on which the institution is looked at
  SampleDiary(RegisterStore store, LocalDate first, LocalDate usual, LocalDate last) {
    this.store = store;
    this.first = first.atTime(MORNING);
    this.usual = usual;
    this.last = last.atTime(LocalTime.NOON);
  }

  /// One action.
  static final class Deed {
    private final String action;
    private final List<Line> lines = new ArrayList<>();
    private LocalDateTime at;

    private Deed(String action, LocalDateTime at) {
      this.action = action;
      this.at = at;
    }

    String action() {
      return action;
    }

    LocalDateTime at() {
      return at;
    }

    List<Line> lines() {
      return lines;
    }
  }

  /// A row as an action leaves it.
  ///
  /// @param id the row's place in the diary's own counting
  /// @param fresh whether it is new
  record Line(long id, Record value, boolean fresh) {}

  /// All that was done, in the order it was done.
  List<Deed> deeds() {
    return deeds.stream().sorted(Comparator.comparing(Deed::at)).toList();
  }

  /// What `body` writes is one action.
  ///
  /// @param action word key of its sentence
  void at(LocalDateTime time, String action, Runnable body) {
    open = new Deed(action, within(time));
    body.run();
    deeds.add(open);
    open = null;
  }

  <R extends Record> Row<R> insert(R value) {
    List<Row<?>> table = rows.computeIfAbsent(value.getClass(), each -> new ArrayList<>());
    List<LocalDateTime> written =
        times.computeIfAbsent(value.getClass(), each -> new ArrayList<>());
    Row<R> row = new Row<>(table.size() + 1L, value, 0, null);
    table.add(row);
    Deed together = open;
    LocalDateTime ready = ready(value);
    if (together != null) {
      together.at = later(together.at, ready);
      together.lines.add(new Line(row.id(), value, true));
      written.add(together.at);
      return row;
    }
    LocalDateTime begun = later(within(moment(day(value, ready))), ready);
    written.add(begun);
    LocalDateTime time = begun;
    boolean fresh = true;
    for (var version : SampleHabit.of(value.getClass()).versions(value, begun.toLocalDate())) {
      time = fresh ? begun : later(within(moment(version.from())), time);
      Deed deed = new Deed(fresh ? ADDED : CHANGED, time);
      deed.lines.add(new Line(row.id(), version.value(), fresh));
      deeds.add(deed);
      fresh = false;
    }
    return row;
  }

  /// Within an action.
  <R extends Record> void update(long id, R value) {
    Deed deed = Objects.requireNonNull(open, "an update belongs to an action");
    Row<R> row = new Row<>(id, value, 0, null);
    List<Row<?>> table = Objects.requireNonNull(rows.get(value.getClass()));
    table.set(Math.toIntExact(id) - 1, row);
    deed.at = later(deed.at, later(ready(value), written(value.getClass(), id)));
    deed.lines.add(new Line(id, value, false));
    Objects.requireNonNull(times.get(value.getClass())).set(Math.toIntExact(id) - 1, deed.at);
  }

  @Override
  public <R extends Record> List<Row<R>> rows(Class<R> register) {
    List<Row<?>> table = rows.get(register);
    return table == null ? store.rows(register) : table.stream().map(SampleDiary::<R>as).toList();
  }

  @Override
  public <R extends Record> Optional<Row<R>> row(Class<R> register, long id) {
    return rows(register).stream().filter(row -> row.id() == id).findFirst();
  }

  /// What the row says of when it came about; else it came with what it refers to.
  private LocalDate day(Record value, LocalDateTime ready) {
    SampleHabit habit = SampleHabit.of(value.getClass());
    return days(value, habit).stream()
        .filter(day -> !day.isAfter(last.toLocalDate()))
        .findFirst()
        .orElse(refers(value) ? ready.toLocalDate() : usual);
  }

  private static <R extends Record> List<LocalDate> days(R value, SampleHabit habit) {
    RegisterType<R> type = type(value);
    List<LocalDate> days = new ArrayList<>();
    for (Field field : type.fields()) {
      Object stands = habit.tells(field.name()) ? null : type.value(value, field);
      if (stands instanceof LocalDate day) {
        days.add(day);
      } else if (stands instanceof LocalDateTime time) {
        days.add(time.toLocalDate());
      }
    }
    return days;
  }

  private <R extends Record> boolean refers(R value) {
    RegisterType<R> type = type(value);
    return type.fields().stream()
        .filter(field -> times.containsKey(field.refers()))
        .anyMatch(field -> Ref.in(type.value(value, field)).findAny().isPresent());
  }

  /// From when on all that the row refers to is there.
  private <R extends Record> LocalDateTime ready(R value) {
    RegisterType<R> type = type(value);
    LocalDateTime ready = value instanceof TimelineEntry line ? ready(line) : first;
    for (Field field : type.fields()) {
      Class<? extends Record> refers = field.refers();
      if (refers != null && times.containsKey(refers)) {
        LocalDateTime there =
            Ref.in(type.value(value, field))
                .map(ref -> written(refers, ref.id()))
                .max(Comparator.naturalOrder())
                .orElse(first);
        ready = later(ready, there);
      }
    }
    return ready;
  }

  /// A line of a case refers to it by its text.
  private LocalDateTime ready(TimelineEntry line) {
    int slash = line.subject().indexOf('/');
    long id = Long.parseLong(line.subject().substring(slash + 1));
    return times.keySet().stream()
        .filter(each -> RegisterType.of(each).key().equals(line.subject().substring(0, slash)))
        .map(each -> written(each, id))
        .findFirst()
        .orElse(first);
  }

  private LocalDateTime written(Class<?> register, long id) {
    return Objects.requireNonNull(times.get(register)).get(Math.toIntExact(id) - 1);
  }

  /// Some time of that day's work.
  private LocalDateTime moment(LocalDate day) {
    return day.atTime(MORNING).plusMinutes((long) deeds.size() * MINUTES_APART % MINUTES);
  }

  private LocalDateTime within(LocalDateTime time) {
    return time.isAfter(last) ? last : later(time, first);
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  @SuppressWarnings("unchecked") // a record's class is of its own type
  private static <R extends Record> RegisterType<R> type(R value) {
    return RegisterType.of((Class<R>) value.getClass());
  }

  @SuppressWarnings("unchecked") // a table holds rows of its own record only
  private static <R extends Record> Row<R> as(Row<?> row) {
    return (Row<R>) row;
  }
}
