package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kitei.domain.register.Row;

/// Every one of some rows is proved by a row of another register.
public final class Proven<S extends Record, P extends Record> {
  private final Look look;
  private final Every<S> every;
  private final Class<P> proof;
  private final Function<Row<S>, List<Row<P>>> proofs;

  Proven(Look look, Every<S> every, Class<P> proof, Function<Row<S>, List<Row<P>>> proofs) {
    this.look = look;
    this.every = every;
    this.proof = proof;
    this.proofs = proofs;
  }

  /// Only by rows for which `which` holds.
  public Proven<S, P> with(Predicate<P> which) {
    return new Proven<>(
        look,
        every,
        proof,
        row -> proofs.apply(row).stream().filter(each -> which.test(each.value())).toList());
  }

  /// One such row is there.
  ///
  /// @param otherwise word key of the sentence; {0} are the names of those that have none
  public void isThere(String otherwise) {
    List<Row<S>> without = new ArrayList<>();
    for (Row<S> row : every.rows()) {
      List<Row<P>> found = proofs.apply(row);
      look.saw(proof, found);
      if (found.isEmpty()) {
        without.add(row);
      }
    }
    every.lack(without, otherwise);
  }

  /// The newest such row that is not of the future is not older than `interval`.
  ///
  /// @param never where there is none; {0} are the names
  /// @param over where it is older
  public void within(Interval interval, Function<P, LocalDate> on, String never, String over) {
    List<Row<S>> without = new ArrayList<>();
    List<Row<S>> late = new ArrayList<>();
    for (Row<S> row : every.rows()) {
      Optional<Row<P>> newest = newest(row, on);
      newest.ifPresent(seen -> look.saw(proof, seen));
      if (newest.isEmpty()) {
        without.add(row);
      } else if (interval.isOver(on.apply(newest.get().value()), look.today())) {
        late.add(row);
      }
    }
    every.lack(without, never);
    every.miss(
        late, row -> interval.last(on.apply(newest(row, on).map(Row::value).orElseThrow())), over);
  }

  private Optional<Row<P>> newest(Row<S> row, Function<P, LocalDate> on) {
    return proofs.apply(row).stream()
        .filter(each -> look.hasCome(on.apply(each.value())))
        .max(Comparator.comparing(each -> Objects.requireNonNull(on.apply(each.value()))));
  }
}
