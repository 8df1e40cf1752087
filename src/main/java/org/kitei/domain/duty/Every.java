package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;

/// Every one of some rows has what is asked; those that lack it are named in one sentence, however
/// many they are.
public final class Every<S extends Record> {
  private final Look look;
  private final Class<S> register;
  private final List<Row<S>> rows;
  private final Function<S, String> called;

  Every(Look look, Class<S> register, List<Row<S>> rows, Function<S, String> called) {
    this.look = look;
    this.register = register;
    this.rows = List.copyOf(rows);
    this.called = called;
  }

  /// Only those for which `which` holds.
  public Every<S> where(Predicate<S> which) {
    return new Every<>(
        look, register, rows.stream().filter(row -> which.test(row.value())).toList(), called);
  }

  /// `holds` of each of them; those of which it does count as seen.
  ///
  /// @param otherwise word key of the sentence; {0} are the names of those that lack it
  public void is(Predicate<S> holds, String otherwise) {
    List<Row<S>> without = new ArrayList<>();
    for (Row<S> row : rows) {
      if (holds.test(row.value())) {
        look.saw(register, row);
      } else {
        without.add(row);
      }
    }
    lack(without, otherwise);
  }

  /// Each of them lasts: its last day is not past.
  ///
  /// @param undated where no last day is known
  /// @param over where it is past; {0} are the names
  public void lasts(Function<S, @Nullable LocalDate> until, String undated, String over) {
    is(row -> until.apply(row) != null, undated);
    miss(
        rows.stream().filter(row -> isBeforeToday(until.apply(row.value()))).toList(),
        row -> until.apply(row.value()),
        over);
  }

  /// Each of them was done not longer ago than `interval`.
  ///
  /// @param never where it was not done yet
  /// @param over where it was done too long ago; {0} are the names
  public void within(
      Interval interval, Function<S, @Nullable LocalDate> done, String never, String over) {
    is(row -> look.hasCome(done.apply(row)), never);
    miss(
        rows.stream()
            .filter(row -> look.hasCome(done.apply(row.value())))
            .filter(row -> isBeforeToday(interval.last(done.apply(row.value()))))
            .toList(),
        row -> interval.last(done.apply(row.value())),
        over);
  }

  /// The rows of another register that refer to each of them.
  public <P extends Record> Proven<S, P> by(Class<P> proof, Function<P, @Nullable Ref<S>> of) {
    Map<Long, List<Row<P>>> proofs =
        look.rows(proof).stream()
            .filter(row -> of.apply(row.value()) != null)
            .collect(Collectors.groupingBy(row -> id(of.apply(row.value()))));
    return new Proven<>(look, this, proof, row -> proofs.getOrDefault(row.id(), List.of()));
  }

  private static long id(@Nullable Ref<?> reference) {
    return reference == null ? 0 : reference.id();
  }

  List<Row<S>> rows() {
    return rows;
  }

  void lack(List<Row<S>> without, String key) {
    if (!without.isEmpty()) {
      look.lacks(key, named(without));
    }
  }

  void miss(List<Row<S>> late, Function<Row<S>, @Nullable LocalDate> due, String key) {
    late.stream()
        .map(due)
        .flatMap(Stream::ofNullable)
        .min(LocalDate::compareTo)
        .ifPresent(day -> look.missed(day, key, named(late)));
  }

  private Object named(List<Row<S>> some) {
    return Names.of(some.stream().map(row -> called.apply(row.value())).toList());
  }

  private boolean isBeforeToday(@Nullable LocalDate day) {
    return day != null && day.isBefore(look.today());
  }
}
