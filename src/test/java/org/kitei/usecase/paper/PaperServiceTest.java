package org.kitei.usecase.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.duty.Status;
import org.kitei.domain.paper.PaperKind;
import org.kitei.domain.paper.PaperKinds;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Draft;
import org.kitei.domain.review.Audit;
import org.kitei.domain.review.Independence;
import org.kitei.domain.shared.Block;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Paper;
import org.kitei.platform.BundleWords;
import org.kitei.port.DocumentWriter;
import org.kitei.port.Present;
import org.kitei.port.WriteGate.Action;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;
import org.kitei.storage.incident.JsonKnowledge;
import org.kitei.storage.network.JsonConnectionPacks;
import org.kitei.usecase.MemoryStore;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.profile.ProfileService;
import org.kitei.usecase.regulation.AdoptionOutcome;
import org.kitei.usecase.regulation.AdoptionService;
import org.kitei.usecase.regulation.Regulations;

class PaperServiceTest {
  private static final PaperKinds KINDS =
      PaperKinds.of(AllRegisters.list(), () -> new JsonKnowledge().knowledge());
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private final MemoryStore store = new MemoryStore();
  private final JsonCatalogue catalogue = new JsonCatalogue();
  private final Regulations regulations =
      new Regulations(store, store, catalogue, new JsonFillings());
  private final StatusService status =
      new StatusService(store, store, catalogue, new JsonConnectionPacks(), regulations);
  private final List<Paper> written = new ArrayList<>();
  private final PaperService service =
      new PaperService(
          KINDS,
          store,
          status,
          regulations,
          catalogue,
          new KeepingWriter(),
          new BundleWords("ja"),
          new FixedPresent());

  @Test
  void withoutAProfileEveryPaperSaysWhatToDoFirst() {
    for (PaperKind kind : service.list()) {
      assertThat(service.pdf(kind, false)).isInstanceOf(PaperService.Outcome.NotHere.class);
    }
  }

  @Test
  void onlyPapersTheInstitutionHasAUseForAreListed() {
    assertThat(listed()).contains("audits", "audit_findings", "checklist-6");
    save(Profiles.clinic());
    assertThat(listed())
        .contains("devices", "org_profile", "checklist", "checklist-5", "regulation")
        .doesNotContain("audits", "audit_findings", "checklist-6");
    store.write(
        new Action("register.action.added", "test"),
        writing ->
            writing.insert(
                new Audit(TODAY, "見本", Independence.OUTSIDE, null, "計画", "範囲", null, null, null)));
    assertThat(listed()).contains("audits").doesNotContain("audit_findings");
    save(Profiles.of(InstitutionKind.REVIEW_PAYMENT, Business.values()));
    assertThat(listed()).contains("audits", "audit_findings", "checklist-6");
  }

  private List<String> listed() {
    return service.list().stream().map(PaperKind::key).toList();
  }

  @Test
  void aRegulationIsADraftUntilItIsAdopted() {
    save(Profiles.clinic());
    assertThat(make("regulation", false).mark()).isEqualTo(Paper.Mark.DRAFT);
    assertThat(make("regulation", true).mark()).isEqualTo(Paper.Mark.BLANK);
    adopt();
    service.html(kind("regulation"), false);
    assertThat(written.getLast().mark()).isEqualTo(Paper.Mark.FINAL);
    assertThat(written.getLast().foot()).isEqualTo("見本医院　第1版　令和8年12月1日適用");
  }

  @Test
  void theAdoptedRegulationIsTheFileThatWasFrozen() {
    save(Profiles.clinic());
    adopt();
    int writtenBefore = written.size();
    assertThat(service.pdf(kind("regulation"), false))
        .isInstanceOf(PaperService.Outcome.Made.class);
    assertThat(written).hasSize(writtenBefore);
  }

  @Test
  void withoutAModelTheRegulationSaysWhy() {
    OrgProfile profile = Profiles.of(InstitutionKind.CLINIC, Business.ELIGIBILITY);
    save(profile);
    assertThat(service.pdf(kind("regulation"), false))
        .isEqualTo(new PaperService.Outcome.NotHere(ModelChoice.of(profile).reason()));
    assertThat(make("checklist", false).blocks()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void theChecklistHasARowForEveryRequirementThatBinds(InstitutionKind kind) {
    save(Profiles.of(kind, Business.values()));
    long binding =
        status.on(TODAY).orElseThrow().findings().stream()
            .filter(each -> each.status() != Status.NOT_APPLICABLE)
            .map(each -> each.requirement().id())
            .distinct()
            .count();
    assertThat(rows(make("checklist", false))).hasSize((int) binding);
    int inChapters = 0;
    for (int chapter = 0; chapter <= 9; chapter++) {
      inChapters += rows(make("checklist-" + chapter, false)).size();
    }
    assertThat(inChapters).isEqualTo((int) binding);
  }

  @Test
  void aBlankChecklistHasNothingTickedAndAFilledOneTicksEachRowOnce() {
    save(Profiles.clinic());
    adopt();
    assertThat(ticked(make("checklist", true))).isEmpty();
    Paper filled = make("checklist", false);
    assertThat(ticked(filled)).hasSize(rows(filled).size()).contains("はい", "いいえ");
  }

  @Test
  void everyClauseOfTheModelThatBindsStandsOnTheRegulation() {
    save(Profiles.clinic());
    String all = make("regulation", true).blocks().toString().replace("\n・", "");
    for (Entry entry : catalogue.catalogue().entries()) {
      if (entry.id().toString().matches("C-(?!0-1).*") && !entry.text().contains("\t")) {
        assertThat(all).contains(entry.text());
      }
    }
  }

  private static List<List<Block.Cell>> rows(Paper paper) {
    return paper.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(each -> ((Block.Table) each).rows().stream())
        .toList();
  }

  private static List<String> ticked(Paper paper) {
    return rows(paper).stream()
        .flatMap(List::stream)
        .filter(Block.Cell.Boxes.class::isInstance)
        .flatMap(each -> ((Block.Cell.Boxes) each).boxes().stream())
        .filter(Block.Box::ticked)
        .map(Block.Box::label)
        .toList();
  }

  private Paper make(String key, boolean blank) {
    assertThat(service.pdf(kind(key), blank)).isInstanceOf(PaperService.Outcome.Made.class);
    return written.getLast();
  }

  private static PaperKind kind(String key) {
    return KINDS.find(key).orElseThrow();
  }

  private void save(OrgProfile profile) {
    new ProfileService(store, store, "test").save(Draft.of(OrgProfile.class, profile));
  }

  private void adopt() {
    AdoptionService adoption =
        new AdoptionService(
            store,
            store,
            regulations,
            new KeepingWriter(),
            new BundleWords("ja"),
            new FixedPresent(),
            "test");
    assertThat(adoption.adopt(TODAY, TODAY, "見本 一郎")).isInstanceOf(AdoptionOutcome.Done.class);
  }

  private final class KeepingWriter implements DocumentWriter {
    @Override
    public byte[] pdf(Paper paper) {
      written.add(paper);
      return ("%PDF-" + paper.key()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] html(Paper paper) {
      written.add(paper);
      return paper.key().getBytes(StandardCharsets.UTF_8);
    }
  }

  private static final class FixedPresent implements Present {
    @Override
    public Instant now() {
      return Instant.parse("2026-12-01T00:00:00Z");
    }

    @Override
    public LocalDate today() {
      return TODAY;
    }
  }
}
