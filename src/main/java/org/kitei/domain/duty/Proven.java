package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Accessor;
import org.kitei.domain.register.Row;

/// Every one of some rows is proved by a row of another register.
public final class Proven<S extends Record, P extends Record> {
  private final Look look;
  private final Every<S> every;
  private final Class<P> proof;
  private final Function<Row<S>, List<Row<P>>> all;
  private final Function<Row<S>, List<Row<P>>> proofs;
  private final Proofs<P> more;

  Proven(
      Look look,
      Every<S> every,
      Class<P> proof,
      Function<Row<S>, List<Row<P>>> proofs,
      Proofs<P> more) {
    this(look, every, proof, proofs, proofs, more);
  }

  private Proven(
      Look look,
      Every<S> every,
      Class<P> proof,
      Function<Row<S>, List<Row<P>>> all,
      Function<Row<S>, List<Row<P>>> proofs,
      Proofs<P> more) {
    this.look = look;
    this.every = every;
    this.proof = proof;
    this.all = all;
    this.proofs = proofs;
    this.more = more;
  }

  /// Only by rows for which `which` holds.
  public Proven<S, P> with(Predicate<P> which) {
    return new Proven<>(look, every, proof, all, row -> those(row, which), more);
  }

  /// Where a proof is missing, this is known of it.
  ///
  /// @param text as a draft holds it
  public Proven<S, P> as(Accessor<P, ?> component, String text) {
    return new Proven<>(look, every, proof, all, proofs, more.as(component.component(), text));
  }

  /// What is too old is looked at again in the row that is there; `day` is set anew.
  public Proven<S, P> renewed(Accessor<P, @Nullable LocalDate> day) {
    return new Proven<>(look, every, proof, all, proofs, more.renewed(day));
  }

  /// One such row is there.
  ///
  /// @param otherwise word key of the sentence; {0} are the names of those that have none
  /// @param filled what else is filled in there
  public void isThere(String otherwise, Object... filled) {
    List<Row<S>> without = new ArrayList<>();
    for (Row<S> row : every.rows()) {
      List<Row<P>> there = proofs.apply(row);
      look.saw(proof, there);
      if (there.isEmpty()) {
        without.add(row);
      }
    }
    every.lack(without, otherwise, filled);
    more.canBe(look, without, all, proofs);
  }

  /// None of such rows is left for which `open` holds.
  public void without(Predicate<P> open, String otherwise) {
    List<Row<S>> with = every.rows().stream().filter(row -> !those(row, open).isEmpty()).toList();
    every.lack(with, otherwise);
    if (!with.isEmpty()) {
      List<Row<P>> left = with.stream().flatMap(row -> those(row, open).stream()).toList();
      look.canBe(new Deed.Mend(proof, Every.ids(left)));
    }
  }

  /// The newest such row that has come is not older than `interval`.
  ///
  /// @param never where there is none
  /// @param over where it is older
  public void within(
      Interval interval, Function<P, @Nullable LocalDate> on, String never, String over) {
    until(
        proved -> look.hasCome(on.apply(proved)) ? on.apply(proved) : null,
        interval::last,
        never,
        over);
  }

  /// The last day of such a row is not past; one without such a day lasts.
  ///
  /// @param never where there is no row
  /// @param over where its last day is past
  public void lasts(Function<P, @Nullable LocalDate> until, String never, String over) {
    until(
        proved -> until.apply(proved) == null ? LocalDate.MAX : until.apply(proved),
        day -> day.equals(LocalDate.MAX) ? null : day,
        never,
        over);
  }

  private void until(
      Function<P, @Nullable LocalDate> on,
      Function<LocalDate, @Nullable LocalDate> last,
      String never,
      String over) {
    List<Row<S>> without = new ArrayList<>();
    List<Row<S>> proved = new ArrayList<>();
    Map<S, @Nullable LocalDate> ends = new HashMap<>();
    for (Row<S> row : every.rows()) {
      Row<P> newest = newest(row, on);
      LocalDate day = newest == null ? null : on.apply(newest.value());
      if (newest == null || day == null) {
        without.add(row);
      } else {
        look.saw(proof, newest);
        proved.add(row);
        ends.put(row.value(), last.apply(day));
      }
    }
    every.lack(without, never);
    every.miss(proved, ends::get, over);
    without.addAll(every.ending(proved, ends::get));
    more.canBe(look, without, all, proofs);
  }

  private @Nullable Row<P> newest(Row<S> row, Function<P, @Nullable LocalDate> on) {
    Row<P> newest = null;
    LocalDate then = null;
    for (Row<P> each : proofs.apply(row)) {
      LocalDate day = on.apply(each.value());
      if (day != null && (then == null || day.isAfter(then))) {
        newest = each;
        then = day;
      }
    }
    return newest;
  }

  private List<Row<P>> those(Row<S> row, Predicate<P> which) {
    return proofs.apply(row).stream().filter(each -> which.test(each.value())).toList();
  }
}
