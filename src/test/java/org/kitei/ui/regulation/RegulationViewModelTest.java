package org.kitei.ui.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.regulation.Departure;
import org.kitei.domain.regulation.Pdf;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Problem;
import org.kitei.ui.Place;
import org.kitei.ui.shell.Parts;
import org.kitei.usecase.paper.PaperService;
import org.kitei.usecase.regulation.AdoptionOutcome;
import org.kitei.usecase.regulation.AdoptionService.OnPaper;

/// The regulation's screen without a toolkit, over a real file.
class RegulationViewModelTest {
  @TempDir Path folder;

  @Test
  void aDraftBecomesTheAdoptedVersionAndStaysAsItWas() {
    try (Place place = place(InstitutionKind.CLINIC, "claims,eligibility")) {
      RegulationViewModel model = model(place);
      assertThat(model.standing().get()).isEqualTo(new Standing.Draft(Source.C));
      assertThat(model.adopt(Place.TODAY, Place.TODAY, "見本 一郎"))
          .isInstanceOf(AdoptionOutcome.Done.class);
      model.refresh();
      assertThat(model.standing().get())
          .isInstanceOfSatisfying(
              Standing.Adopted.class,
              adopted -> {
                assertThat(adopted.inForce()).isTrue();
                assertThat(adopted.outdated()).isFalse();
              });
      assertThat(model.departures()).extracting(Departure::to).contains("見本機関");
    }
  }

  @Test
  void answersChangedAfterAdoptingAskForANewVersion() {
    try (Place place = place(InstitutionKind.CLINIC, "claims,eligibility")) {
      RegulationViewModel model = model(place);
      model.adopt(Place.TODAY, Place.TODAY, "見本 一郎");
      place.answered(InstitutionKind.CLINIC, "例田医院", "claims,eligibility");
      model.refresh();
      assertThat(model.standing().get())
          .isInstanceOfSatisfying(
              Standing.Adopted.class, adopted -> assertThat(adopted.outdated()).isTrue());
      assertThat(model.departures()).isNull();
    }
  }

  @Test
  void aDayThatHasNotComeIsRefusedAtItsField() {
    try (Place place = place(InstitutionKind.CLINIC, "claims,eligibility")) {
      assertThat(model(place).adopt(Place.TODAY.plusDays(1), Place.TODAY, "見本 一郎"))
          .isInstanceOfSatisfying(
              AdoptionOutcome.Refused.class,
              refused ->
                  assertThat(refused.problems()).extracting(Problem::field).contains("adoptedOn"));
    }
  }

  @Test
  void aRegulationOnPaperIsShownByItsPlaceOrItsScan() {
    try (Place place = place(InstitutionKind.CLINIC, "claims,eligibility")) {
      RegulationViewModel model = model(place);
      assertThat(model.enter(paper(null))).isInstanceOf(AdoptionOutcome.Done.class);
      model.refresh();
      assertThat(model.standing().get().hasPaper()).isFalse();
      assertThat(model.enter(paper(new Pdf("no pdf".getBytes(StandardCharsets.UTF_8)))))
          .isInstanceOfSatisfying(
              AdoptionOutcome.Refused.class,
              refused ->
                  assertThat(refused.problems()).extracting(Problem::field).contains("scan"));
    }
  }

  @Test
  void withoutAModelThatIsSaidAndNothingIsPrinted() {
    try (Place place = place(InstitutionKind.REVIEW_PAYMENT, "claims,eligibility")) {
      RegulationViewModel model = model(place);
      assertThat(model.standing().get()).isInstanceOf(Standing.None.class);
      assertThat(model.uncovered()).isEmpty();
      assertThat(model.pdf()).isInstanceOf(PaperService.Outcome.NotHere.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          clinic                   | claims,eligibility           | I-1 5(4) 5(5) 5(8) 7(2) 7(3)
          clinic                   | claims                       | I-1 5(4) 5(5) 5(7) 5(8) 7(3)
          health-insurance-society | claims,eligibility,enrolment | I-1 5(4) 5(5) 5(7) 5(8) 6(1) 6(2) 7(2) 7(3)
          municipality             | claims,eligibility           | I-1 5(4) 5(5) 5(7) 5(8) 7(2) 7(3)
          """)
  void whatPrintingLeavesOpenIsNamed(String kind, String businesses, String clauses) {
    try (Place place = place(Keyed.of(InstitutionKind.class, kind), businesses)) {
      assertThat(model(place).uncovered())
          .extracting(Uncovered::clause)
          .isEqualTo(List.of(clauses.split(" ", -1)));
    }
  }

  private static OnPaper paper(@Nullable Pdf scan) {
    return new OnPaper(LocalDate.of(2024, 4, 1), "見本 一郎", Source.C, "安全対策の規程", "事務室の書棚", scan);
  }

  private Place place(InstitutionKind kind, String businesses) {
    return new Place(folder).answered(kind, "見本機関", businesses);
  }

  private static RegulationViewModel model(Place place) {
    Parts parts = place.parts();
    return new RegulationViewModel(
        parts.catalogue(),
        parts.profile(),
        parts.regulations(),
        parts.adoption(),
        parts.papers(),
        parts.today());
  }
}
