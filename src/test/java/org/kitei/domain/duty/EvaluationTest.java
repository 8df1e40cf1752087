package org.kitei.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.domain.account.Account;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.network.WirelessLan;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Row;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.regulation.DocumentKind;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Message;
import org.kitei.platform.BundleWords;
import org.kitei.port.WriteGate;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.usecase.MemoryStore;

class EvaluationTest {
  private static final Catalogue CATALOGUE = new JsonCatalogue().catalogue();
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private final MemoryStore store = new MemoryStore();

  @Test
  void aClinicHasOneFindingForEachDutyOfGuidelineAndModelInOrder() {
    List<Finding> findings = evaluate(Profiles.clinic());
    assertThat(findings)
        .extracting(each -> each.entry().id())
        .containsExactlyElementsOf(
            CATALOGUE.entries().stream()
                .filter(each -> each.isDuty())
                .filter(each -> each.source() == Source.GUIDELINE || each.source() == Source.C)
                .map(each -> each.id())
                .toList());
    assertThat(findings).hasSize(140);
  }

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void nothingIsMetOnAnEmptyInstitution(InstitutionKind kind) {
    for (Finding finding : evaluate(Profiles.of(kind, Business.values()))) {
      assertThat(finding.status()).isIn(Status.NOT_YET, Status.NOT_APPLICABLE);
      if (finding.status() == Status.NOT_YET) {
        assertThat(finding.missing()).isNotEmpty();
        for (Sentence missing : finding.missing()) {
          assertThat(missing.in(new BundleWords("ja"))).endsWith("。");
          assertThat(missing.in(new BundleWords("en"))).endsWith(".");
        }
      }
    }
  }

  @Test
  void withoutAModelOnlyTheGuidelineIsJudged() {
    assertThat(evaluate(Profiles.of(InstitutionKind.CLINIC, Business.ELIGIBILITY)))
        .hasSize(70)
        .allMatch(each -> each.entry().source() == Source.GUIDELINE);
  }

  @Test
  void anAdoptedRegulationMeetsThePolicyFromTheDayItIsInForce() {
    adopt(LocalDate.of(2026, 12, 1));
    assertThat(policy(LocalDate.of(2026, 11, 30)).status()).isEqualTo(Status.PARTLY);
    assertThat(policy(LocalDate.of(2026, 11, 30)).due()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(policy(LocalDate.of(2026, 12, 1)).status()).isEqualTo(Status.MET);
    assertThat(policy(LocalDate.of(2026, 12, 1)).evidence())
        .containsExactly(new Finding.Evidence("documents", "DOC-001"));
  }

  @Test
  void aRegulationAdoptedLaterDoesNotCountBefore() {
    adopt(LocalDate.of(2026, 12, 1));
    assertThat(policy(LocalDate.of(2026, 10, 1)).status()).isEqualTo(Status.NOT_YET);
  }

  @Test
  void whatTheProfileSaysGivesWayToARegisterThatShowsOtherwise() {
    OrgProfile clinic =
        Profiles.of(InstitutionKind.CLINIC, false, true, Business.ELIGIBILITY, Business.CLAIMS);
    Evaluation before =
        Evaluation.of(RuleDesk.GROUNDS, clinic, ModelChoice.of(clinic), facts(), TODAY);
    assertThat(finding(before.findings(), "C-6-9").status()).isEqualTo(Status.NOT_APPLICABLE);
    store.write(
        action(),
        writing ->
            writing.insert(
                Sample.row(Account.class, "authentication", "password", "userId", "u1")));
    store.write(action(), writing -> writing.insert(Sample.row(WirelessLan.class)));
    for (String id : List.of("C-6-9", "C-T-7a", "C-T-7d")) {
      assertThat(finding(evaluate(clinic), id).status()).as(id).isNotEqualTo(Status.NOT_APPLICABLE);
    }
    assertThat(finding(evaluate(clinic), "C-6-9").reason())
        .isEqualTo(Message.of("duty.binding.password-alone", "u1"));
  }

  @Test
  void theProfileItselfAnswersWhichBusinessesAreDone() {
    OrgProfile clinic = Profiles.clinic();
    store.write(action(), writing -> writing.insert(clinic));
    assertThat(finding(evaluate(clinic), "G-II-2b").status()).isEqualTo(Status.MET);
  }

  private Finding policy(LocalDate today) {
    OrgProfile clinic = Profiles.clinic();
    return finding(
        Evaluation.of(RuleDesk.GROUNDS, clinic, ModelChoice.of(clinic), facts(), today).findings(),
        "G-7-1a");
  }

  private void adopt(LocalDate from) {
    store.write(
        action(),
        writing ->
            writing.insert(
                new Document(
                    DocumentKind.REGULATION,
                    "規程",
                    1,
                    LocalDate.of(2026, 11, 1),
                    from,
                    "見本 一郎",
                    Source.C,
                    null)));
  }

  private static WriteGate.Action action() {
    return new WriteGate.Action("test.action", "test");
  }

  private List<Finding> evaluate(OrgProfile profile) {
    return Evaluation.of(RuleDesk.GROUNDS, profile, ModelChoice.of(profile), facts(), TODAY)
        .findings();
  }

  private Facts facts() {
    return new Facts() {
      @Override
      public <R extends Record> List<Row<R>> rows(Class<R> register) {
        return store.rows(register).stream().filter(Row::inUse).toList();
      }
    };
  }

  private static Finding finding(List<Finding> findings, String id) {
    return findings.stream()
        .filter(each -> each.entry().id().toString().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
