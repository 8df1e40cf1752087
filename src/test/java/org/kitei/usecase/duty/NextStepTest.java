package org.kitei.usecase.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.Status;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.DocumentKind;
import org.kitei.domain.shared.Business;
import org.kitei.port.WriteGate;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;
import org.kitei.usecase.MemoryStore;
import org.kitei.usecase.duty.StatusService.Report;
import org.kitei.usecase.regulation.Regulations;

class NextStepTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private final MemoryStore store = new MemoryStore();
  private final JsonCatalogue catalogue = new JsonCatalogue();
  private final StatusService status =
      new StatusService(
          store, store, catalogue, new Regulations(store, store, catalogue, new JsonFillings()));

  @Test
  void whoHasSaidNothingSetsUp() {
    assertThat(NextStep.of(status.on(TODAY))).isEqualTo(new NextStep.SetUp());
  }

  @Test
  void whoHasAnsweredAdopts() {
    answer(Profiles.clinic());
    assertThat(NextStep.of(status.on(TODAY))).isEqualTo(new NextStep.Adopt());
  }

  @Test
  void whoHasNoModelGoesOnWithoutAdopting() {
    answer(Profiles.of(InstitutionKind.CLINIC, Business.ELIGIBILITY));
    assertThat(NextStep.of(status.on(TODAY)))
        .isInstanceOfSatisfying(
            NextStep.Fulfil.class, next -> assertThat(next.chapter()).isEqualTo(1));
  }

  @Test
  void chapterOneComesBeforeEverythingElse() {
    NextStep.Fulfil next = (NextStep.Fulfil) NextStep.of(Optional.of(adopted()));
    assertThat(next.chapter()).isEqualTo(1);
    assertThat(next.open()).isPositive();
    assertThat(next.state().isOpen()).isTrue();
  }

  @Test
  void whenChapterOneIsDoneTheFirstOpenOneFollows() {
    Report done = changed(adopted(), 1);
    assertThat(NextStep.of(Optional.of(done)))
        .isInstanceOfSatisfying(NextStep.Fulfil.class, next -> assertThat(next.chapter()).isZero());
  }

  @Test
  void whenAllIsMetNothingIsLeft() {
    Report done = adopted();
    for (int chapter = 0; chapter <= 9; chapter++) {
      done = changed(done, chapter);
    }
    assertThat(NextStep.of(Optional.of(done))).isEqualTo(new NextStep.Nothing());
  }

  private Report adopted() {
    answer(Profiles.clinic());
    store.write(
        new WriteGate.Action("regulation.action.adopted", "test"),
        writing ->
            writing.insert(
                new Document(
                    DocumentKind.REGULATION, "見本", 1, TODAY, TODAY, "見本 一郎", Source.C, null)));
    return status.on(TODAY).orElseThrow();
  }

  private void answer(OrgProfile profile) {
    store.write(
        new WriteGate.Action("profile.action.saved", "test"), writing -> writing.insert(profile));
  }

  /// The same with everything in `chapter` met.
  private static Report changed(Report report, int chapter) {
    List<Finding> findings =
        report.findings().stream()
            .map(
                each ->
                    each.requirement().chapter() != chapter
                            || each.status() == Status.NOT_APPLICABLE
                        ? each
                        : new Finding(
                            each.entry(),
                            each.requirement(),
                            Status.MET,
                            each.evidence(),
                            List.of(),
                            each.reason(),
                            null))
            .toList();
    return new Report(report.date(), report.profile(), report.model(), report.adopted(), findings);
  }
}
