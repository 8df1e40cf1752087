package org.kitei.domain.duty;

import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import org.kitei.domain.catalogue.Recurrence;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.profile.HeadDecision;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;

/// How often something has to be done again. Where the entry gives a period, the head may decide a
/// shorter one; where it says 定期的に and no number, nothing but the head's decision will do; and
/// elsewhere a year is usual until the head decides otherwise.
final class Intervals {
  private Intervals() {}

  static Interval of(Look look, DecidedMatter matter) {
    Optional<Period> decided = decision(look, matter).flatMap(row -> row.value().period());
    return switch (look.entry().recurring()) {
      case Recurrence.Within(var most) ->
          new Interval(decided.filter(each -> isShorter(look, each, most)).orElse(most));
      case Recurrence.Regular ignored ->
          decided.map(Interval::new).orElseGet(() -> undecided(look, matter));
      case null -> decided.map(Interval::new).orElse(Interval.USUAL);
    };
  }

  /// The decision on `matter` that counts on the day: the newest, and of several of one day the one
  /// that was written last.
  static Optional<Row<HeadDecision>> decision(Look look, DecidedMatter matter) {
    return look.rows(HeadDecision.class, each -> each.matter() == matter).stream()
        .filter(row -> look.hasCome(row.value().decidedOn()))
        .max(
            Comparator.comparing((Row<HeadDecision> row) -> row.value().decidedOn())
                .thenComparingLong(Row::id));
  }

  /// What the text asks once, and again only where the head decided so.
  static Interval decided(Look look, DecidedMatter matter) {
    return decision(look, matter)
        .flatMap(row -> row.value().period())
        .map(Interval::new)
        .orElse(Interval.FOR_EVER);
  }

  private static Interval undecided(Look look, DecidedMatter matter) {
    lacks(look, matter);
    return Interval.FOR_EVER;
  }

  /// The head has not decided on `matter`.
  static void lacks(Look look, DecidedMatter matter) {
    look.lacks("duty.missing.undecided", Message.of(WordKeys.choice(matter)));
    look.canBe(Deed.Add.of(HeadDecision.class).with(HeadDecision::matter, matter.key()));
  }

  private static boolean isShorter(Look look, Period one, Period other) {
    return look.today().plus(one).isBefore(look.today().plus(other));
  }
}
