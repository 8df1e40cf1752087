package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Accessor;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Message;

/// Every one of some rows has what is asked; those that lack it are named in one sentence, however
/// many they are. In the sentences {0} are their names.
public final class Every<S extends Record> {
  private final Look look;
  private final Class<S> register;
  private final List<Row<S>> rows;
  private final Function<S, String> called;
  private final Deed.Add one;

  Every(Look look, Class<S> register, List<Row<S>> rows, Function<S, String> called) {
    this(look, register, rows, called, Deed.Add.of(register));
  }

  private Every(
      Look look, Class<S> register, List<Row<S>> rows, Function<S, String> called, Deed.Add one) {
    this.look = look;
    this.register = register;
    this.rows = List.copyOf(rows);
    this.called = called;
    this.one = one;
  }

  /// Where a row is missing, this is known of it.
  ///
  /// @param text as a draft holds it
  public Every<S> as(Accessor<S, ?> component, String text) {
    return new Every<>(look, register, rows, called, one.with(component, text));
  }

  /// Only those for which `which` holds.
  public Every<S> where(Predicate<S> which) {
    return new Every<>(
        look, register, rows.stream().filter(row -> which.test(row.value())).toList(), called, one);
  }

  /// There is one at all.
  ///
  /// @param otherwise word key of the sentence
  /// @param arguments what is filled in there
  public Every<S> atLeastOne(String otherwise, Object... arguments) {
    if (rows.isEmpty()) {
      look.lacks(otherwise, arguments);
      look.canBe(one);
    }
    return this;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public List<Row<S>> rows() {
    return rows;
  }

  /// `holds` of each of them; those of which it does count as seen.
  public Every<S> is(Predicate<S> holds, String otherwise) {
    mend(lacking(holds, otherwise));
    return this;
  }

  /// Each of them was done, whenever that was.
  public void done(Accessor<S, @Nullable LocalDate> done, String never) {
    within(Interval.FOR_EVER, done, never, never);
  }

  /// Each of them was done, and not longer ago than `interval`.
  ///
  /// @param never where it was not done yet
  /// @param over where it was done too long ago
  public void within(
      Interval interval, Accessor<S, @Nullable LocalDate> done, String never, String over) {
    within(interval, done, done, never, over);
  }

  /// The same, where more days than the one that is set anew count as done.
  public void within(
      Interval interval,
      Function<S, @Nullable LocalDate> done,
      Accessor<S, @Nullable LocalDate> again,
      String never,
      String over) {
    List<Row<S>> open = lacking(row -> look.hasCome(done.apply(row)), never);
    List<Row<S>> were = rows.stream().filter(row -> look.hasCome(done.apply(row.value()))).toList();
    Function<S, @Nullable LocalDate> last = row -> interval.last(done.apply(row));
    miss(were, last, over);
    open.addAll(ending(were, last));
    if (!open.isEmpty()) {
      look.canBe(Deed.Again.of(register, again, ids(open)));
    }
  }

  private List<Row<S>> lacking(Predicate<S> holds, String otherwise) {
    List<Row<S>> without = new ArrayList<>();
    for (Row<S> row : rows) {
      if (holds.test(row.value())) {
        look.saw(register, row);
      } else {
        without.add(row);
      }
    }
    lack(without, otherwise);
    return without;
  }

  /// None of them is past its day; one without a day is not.
  public void notPast(Function<S, @Nullable LocalDate> until, String over) {
    miss(rows, until, over);
    mend(ending(rows, until));
  }

  /// Each of them is still to be done: by its day, where it has one.
  ///
  /// @param open while that day has not passed
  /// @param over when it has
  public void due(Function<S, @Nullable LocalDate> by, String open, String over) {
    List<Row<S>> late = late(rows, by);
    List<Row<S>> inTime = rows.stream().filter(row -> !look.isPast(by.apply(row.value()))).toList();
    inTime.stream()
        .map(row -> by.apply(row.value()))
        .flatMap(Stream::ofNullable)
        .min(LocalDate::compareTo)
        .ifPresentOrElse(day -> look.comes(day, open, named(inTime)), () -> lack(inTime, open));
    miss(late, by, over);
    mend(rows);
  }

  /// The rows of another register that refer to each of them.
  public <P extends Record> Proven<S, P> by(
      Class<P> proof, Accessor<P, ? extends @Nullable Ref<S>> of) {
    Map<Long, List<Row<P>>> proofs = new HashMap<>();
    for (Row<P> row : look.rows(proof)) {
      Ref<S> reference = of.apply(row.value());
      if (reference != null) {
        proofs.computeIfAbsent(reference.id(), none -> new ArrayList<>()).add(row);
      }
    }
    return proven(proof, proofs, new Proofs<>(proof, of, false));
  }

  /// The same, where one row may refer to several of them.
  public <P extends Record> Proven<S, P> bySeveral(Class<P> proof, Accessor<P, Set<Ref<S>>> of) {
    Map<Long, List<Row<P>>> proofs = new HashMap<>();
    for (Row<P> row : look.rows(proof)) {
      for (Ref<S> reference : of.apply(row.value())) {
        proofs.computeIfAbsent(reference.id(), none -> new ArrayList<>()).add(row);
      }
    }
    return proven(proof, proofs, new Proofs<>(proof, of, true));
  }

  private <P extends Record> Proven<S, P> proven(
      Class<P> proof, Map<Long, List<Row<P>>> proofs, Proofs<P> more) {
    return new Proven<>(look, this, proof, row -> proofs.getOrDefault(row.id(), List.of()), more);
  }

  void lack(List<Row<S>> without, String key, Object... more) {
    if (!without.isEmpty()) {
      Object[] arguments = new Object[more.length + 1];
      arguments[0] = named(without);
      System.arraycopy(more, 0, arguments, 1, more.length);
      look.lacks(key, arguments);
    }
  }

  private void mend(List<Row<S>> some) {
    if (!some.isEmpty()) {
      look.canBe(new Deed.Mend(register, ids(some)));
    }
  }

  static <R extends Record> List<Long> ids(List<Row<R>> rows) {
    return rows.stream().map(Row::id).toList();
  }

  /// Names those whose day is past; the earliest of these days is when it was due. The others hold
  /// to the earliest of theirs.
  void miss(List<Row<S>> some, Function<S, @Nullable LocalDate> until, String key) {
    List<Row<S>> late = late(some, until);
    late.stream()
        .map(row -> until.apply(row.value()))
        .flatMap(Stream::ofNullable)
        .min(LocalDate::compareTo)
        .ifPresent(day -> look.missed(day, key, named(late)));
    some.forEach(row -> look.lasts(until.apply(row.value())));
  }

  List<Row<S>> ending(List<Row<S>> some, Function<S, @Nullable LocalDate> until) {
    return some.stream().filter(row -> look.isEnding(until.apply(row.value()))).toList();
  }

  private List<Row<S>> late(List<Row<S>> some, Function<S, @Nullable LocalDate> until) {
    return some.stream().filter(row -> look.isPast(until.apply(row.value()))).toList();
  }

  private Message named(List<Row<S>> some) {
    return Names.of(some.stream().map(row -> called.apply(row.value())).toList());
  }
}
