package org.kitei.usecase.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Row;
import org.kitei.domain.regulation.Article;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.Pdf;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Paper;
import org.kitei.platform.BundleWords;
import org.kitei.port.DocumentWriter;
import org.kitei.port.Present;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;
import org.kitei.usecase.MemoryStore;
import org.kitei.usecase.profile.ProfileService;

class AdoptionServiceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final MemoryStore store = new MemoryStore();
  private final Regulations regulations =
      new Regulations(store, store, new JsonCatalogue(), new JsonFillings());
  private boolean printerBroken;
  private final AdoptionService service =
      new AdoptionService(
          store,
          store,
          regulations,
          new PlainWriter(),
          new BundleWords("ja"),
          new FixedPresent(),
          "test");

  @BeforeEach
  void aClinic() {
    save(Profiles.clinic());
  }

  @Test
  void theTextAndTheFileAreFrozen() {
    assertThat(service.adopt(TODAY, LocalDate.of(2026, 12, 1), "見本 一郎"))
        .isInstanceOf(AdoptionOutcome.Done.class);
    Regulations.Adopted adopted = regulations.inForce(TODAY).orElseThrow();
    assertThat(adopted.document().version()).isEqualTo(1);
    assertThat(adopted.document().model()).isEqualTo(Source.C);
    assertThat(adopted.frozen().articles())
        .extracting(Article::text)
        .contains("本規程は令和8年12月1日より適用する。");
    assertThat(Objects.requireNonNull(adopted.frozen().pdf()).sha256()).hasSize(64);
  }

  @Test
  void theFrozenTextStaysWhenTheProfileChanges() {
    service.adopt(TODAY, TODAY, "見本 一郎");
    List<Article> before = regulations.inForce(TODAY).orElseThrow().frozen().articles();
    save(Profiles.of(InstitutionKind.CLINIC, Business.CLAIMS));
    assertThat(regulations.inForce(TODAY).orElseThrow().frozen().articles()).isEqualTo(before);
    assertThat(regulations.choice(Profiles.of(InstitutionKind.CLINIC, Business.CLAIMS), TODAY))
        .isInstanceOfSatisfying(
            ModelChoice.Model.class, model -> assertThat(model.source()).isEqualTo(Source.C));
  }

  @Test
  void theSameTextIsNotAdoptedTwice() {
    service.adopt(TODAY, TODAY, "見本 一郎");
    assertThat(service.adopt(TODAY, TODAY, "見本 一郎"))
        .isEqualTo(new AdoptionOutcome.AlreadyInForce(1));
    assertThat(service.adopt(TODAY, LocalDate.of(2027, 4, 1), "見本 一郎"))
        .isInstanceOf(AdoptionOutcome.Done.class);
    assertThat(regulations.versions())
        .extracting(row -> row.value().version())
        .containsExactly(2, 1);
  }

  @Test
  void theLaterVersionComesIntoForceOnItsDay() {
    service.adopt(TODAY, TODAY, "見本 一郎");
    service.adopt(TODAY, LocalDate.of(2027, 4, 1), "見本 一郎");
    assertThat(version(LocalDate.of(2027, 3, 31))).isEqualTo(1);
    assertThat(version(LocalDate.of(2027, 4, 1))).isEqualTo(2);
  }

  @Test
  void aDayInTheFutureAndAnEmptyNameAreRefusedAtTheirFields() {
    assertThat(service.adopt(TODAY.plusDays(1), LocalDate.of(1999, 1, 1), " "))
        .isInstanceOfSatisfying(
            AdoptionOutcome.Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting("field")
                    .containsExactly("adoptedOn", "inForceFrom", "adoptedBy"));
    assertThat(regulations.versions()).isEmpty();
  }

  @Test
  void withoutAModelNothingCanBeAdopted() {
    save(Profiles.of(InstitutionKind.CLINIC, Business.ELIGIBILITY));
    assertThat(service.adopt(TODAY, TODAY, "見本 一郎"))
        .isInstanceOf(AdoptionOutcome.NotPossible.class);
  }

  @Test
  void whereNoModelFitsAnyMoreTheRefusalSaysWhyAndNotWhatWasAdoptedBefore() {
    service.adopt(TODAY, TODAY, "見本 一郎");
    OrgProfile onlyEligibility = Profiles.of(InstitutionKind.CLINIC, Business.ELIGIBILITY);
    save(onlyEligibility);
    assertThat(service.adopt(TODAY, LocalDate.of(2027, 4, 1), "見本 一郎"))
        .isEqualTo(new AdoptionOutcome.NotPossible(ModelChoice.of(onlyEligibility).reason()));
  }

  @Test
  void aFailingWriterLeavesEverythingAsItWas() {
    printerBroken = true;
    assertThatThrownBy(() -> service.adopt(TODAY, TODAY, "見本 一郎"))
        .isInstanceOf(DocumentWriter.UnprintableText.class);
    assertThat(regulations.versions()).isEmpty();
    assertThat(store.actions()).hasSize(1);
  }

  @Test
  void aRegulationOnPaperIsEnteredWithItsPlace() {
    AdoptionOutcome outcome =
        service.enter(
            new AdoptionService.OnPaper(
                LocalDate.of(2021, 4, 1), "見本 一郎", Source.D, "安全対策の規程", "事務室の棚", null));
    assertThat(outcome).isInstanceOf(AdoptionOutcome.Done.class);
    Regulations.Adopted adopted = regulations.inForce(TODAY).orElseThrow();
    assertThat(adopted.document().place()).isEqualTo("事務室の棚");
    assertThat(adopted.frozen().pdf()).isNull();
    assertThat(regulations.choice(Profiles.clinic(), TODAY))
        .isInstanceOfSatisfying(
            ModelChoice.Model.class, model -> assertThat(model.source()).isEqualTo(Source.D));
  }

  @Test
  void aScanThatIsNoPdfIsRefused() {
    AdoptionOutcome outcome =
        service.enter(
            new AdoptionService.OnPaper(
                LocalDate.of(2021, 4, 1),
                "見本 一郎",
                null,
                "規程",
                "棚",
                new Pdf("GIF89a".getBytes(StandardCharsets.US_ASCII))));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            AdoptionOutcome.Refused.class,
            refused -> assertThat(refused.problems()).extracting("field").containsExactly("scan"));
  }

  private int version(LocalDate day) {
    return regulations.inForce(day).map(Regulations.Adopted::row).map(Row::value).stream()
        .mapToInt(Document::version)
        .findFirst()
        .orElseThrow();
  }

  private void save(OrgProfile profile) {
    assertThat(new ProfileService(store, store, "test").save(Draft.of(OrgProfile.class, profile)))
        .isEqualTo(new ProfileService.Outcome.Saved(profile));
  }

  private final class PlainWriter implements DocumentWriter {
    @Override
    public byte[] pdf(Paper paper) {
      if (printerBroken) {
        throw new UnprintableText("𠮷");
      }
      return ("%PDF-" + paper).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] html(Paper paper) {
      return paper.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  private static final class FixedPresent implements Present {
    @Override
    public Instant now() {
      return Instant.parse("2026-11-22T00:00:00Z");
    }

    @Override
    public LocalDate today() {
      return TODAY;
    }
  }
}
