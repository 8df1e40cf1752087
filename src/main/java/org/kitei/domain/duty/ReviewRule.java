package org.kitei.domain.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.profile.DecidedMatter;
import org.kitei.domain.register.Row;
import org.kitei.domain.review.Review;

/// The regulation was evaluated (`review` is `evaluated`), and it was decided whether it stays
/// (`decided`), not longer ago than the head decided: once for all, or with the last review. The
/// original says 定期的に and no number.
///
/// serves A-10-1a A-10-1b B-10-1a B-10-1b C-8-1a C-8-1b D-10-1a D-10-1b
public final class ReviewRule implements Rule {
  @Override
  public String requirement() {
    return "review";
  }

  @Override
  public void judge(Look look) {
    Row<Review> last = last(look);
    LocalDate done = last == null ? null : done(look, last.value());
    if (last == null || done == null) {
      look.lacks("duty.missing.no-review");
      look.canBe(Deed.Add.of(Review.class));
      return;
    }
    look.saw(Review.class, last);
    Interval interval =
        Intervals.decision(look, DecidedMatter.REVIEW)
            .flatMap(row -> row.value().period())
            .map(Interval::new)
            .orElseGet(() -> Interval.months(last.value().everyMonths()));
    LocalDate until = interval.last(done);
    look.lasts(until);
    if (look.isEnding(until)) {
      look.canBe(Deed.Add.of(Review.class));
    }
    if (until != null && look.isPast(until)) {
      look.missed(until, "duty.missing.review-old", done);
    }
  }

  private static @Nullable Row<Review> last(Look look) {
    Row<Review> last = null;
    LocalDate then = null;
    for (Row<Review> row : look.rows(Review.class)) {
      LocalDate day = done(look, row.value());
      if (look.hasCome(day) && day != null && (then == null || day.isAfter(then))) {
        last = row;
        then = day;
      }
    }
    return last;
  }

  private static @Nullable LocalDate done(Look look, Review review) {
    return look.asked().has("review", "decided") ? review.decidedOn() : review.evaluatedOn();
  }
}
