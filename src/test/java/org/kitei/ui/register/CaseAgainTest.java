package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.review.Review;
import org.kitei.platform.BundleWords;
import org.kitei.ui.Place;
import org.kitei.usecase.register.CaseLine;
import org.kitei.usecase.register.SaveOutcome;

/// A review whose period is over shows as due by itself, and one click begins the next.
final class CaseAgainTest {
  private static final BundleWords WORDS = new BundleWords("ja");

  @TempDir Path folder;

  @Test
  void aReviewIsDueAgainWhenItsPeriodIsOverAndOneClickBeginsIt() {
    try (Place place =
        new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility")) {
      long evaluator = Acting.in(place).administrator();
      kept(place, evaluator, "規程と運用", Place.TODAY);
      kept(place, evaluator, "手順書", Place.TODAY.plusDays(1));
      assertThat(open(place)).extracting(CaseLine::label).containsExactly("規程と運用");
      assertThat(open(place)).extracting(CaseLine::due).containsExactly(Place.TODAY);
      assertThat(place.cases().views().open(WORDS)).hasSize(1);

      CaseViewModel<Review> model = new CaseViewModel<>(place.cases(), Review.CASES, 1L, WORDS);
      model.refresh();
      Draft<Review.Begin> typed = Draft.of(Review.Begin.class, Map.of("subject", "もう一つ"));
      place.cases().service().keep(Review.CASES, null, typed);
      long next = model.beginFollowing().orElseThrow();
      Review begun =
          place
              .cases()
              .registers()
              .views()
              .row(RegisterType.of(Review.class), next)
              .map(Row::value)
              .orElseThrow();
      assertThat(begun.subject()).isEqualTo("規程と運用");
      assertThat(begun.everyMonths()).isEqualTo(6);
      assertThat(begun.plannedOn()).isEqualTo(Place.TODAY);
      assertThat(model.following()).as("it is begun once").isEmpty();
      assertThat(open(place)).extracting(CaseLine::id).containsExactly(next);
      assertThat(
              place
                  .cases()
                  .service()
                  .isKept(Review.CASES, null, RegisterType.of(Review.Begin.class)))
          .as("what somebody else was typing is still there")
          .isTrue();
    }
  }

  private static List<CaseLine> open(Place place) {
    return place.cases().views().list(WORDS).stream().filter(line -> !line.closed()).toList();
  }

  private static void kept(Place place, long evaluator, String subject, LocalDate next) {
    String half = Place.TODAY.minusMonths(6).toString();
    long id =
        take(
            place,
            null,
            Draft.of(
                Review.Begin.class,
                Map.of("subject", subject, "everyMonths", "6", "plannedOn", half)));
    take(
        place,
        id,
        Draft.of(
            Review.Evaluate.class,
            Map.of(
                "evaluatedOn",
                half,
                "evaluator",
                Long.toString(evaluator),
                "practice",
                "守られている",
                "wording",
                "合っている")));
    take(
        place,
        id,
        Draft.of(
            Review.Keep.class,
            Map.of("decidedOn", half, "keptBecause", "変わりない", "nextOn", next.toString())));
  }

  private static <S extends Record> long take(Place place, @Nullable Long id, Draft<S> draft) {
    Row<Review> seen =
        id == null
            ? null
            : place
                .cases()
                .registers()
                .views()
                .row(RegisterType.of(Review.class), id)
                .orElseThrow();
    SaveOutcome<S> outcome = place.cases().service().take(Review.CASES, seen, draft);
    assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    return ((SaveOutcome.Saved<S>) outcome).row().id();
  }
}
