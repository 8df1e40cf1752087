package org.kitei.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.EntryId;
import org.kitei.domain.shared.Business;
import org.kitei.platform.BundleWords;
import org.kitei.storage.catalogue.JsonCatalogue;

class ApplicabilityTest {
  private static final Catalogue CATALOGUE = new JsonCatalogue().catalogue();

  @Test
  void auditsBindOnlyReviewPaymentAndOperatingBodies() {
    assertThat(of("G-9-1a", Profiles.clinic()).binds()).isFalse();
    assertThat(of("G-9-1a", Profiles.of(InstitutionKind.REVIEW_PAYMENT, Business.CLAIMS)).binds())
        .isTrue();
    assertThat(
            of("G-9-1f", Profiles.of(InstitutionKind.OPERATING_BODY, Business.ELIGIBILITY)).binds())
        .isTrue();
    assertThat(of("G-9-1f", Profiles.of(InstitutionKind.REVIEW_PAYMENT, Business.CLAIMS)).binds())
        .isFalse();
  }

  @Test
  void developmentRulesBindSocietiesAndTheirCloudProvidersButNoOtherInsurer() {
    assertThat(
            of("G-6-1k", Profiles.of(InstitutionKind.HEALTH_INSURANCE_SOCIETY, Business.ENROLMENT))
                .binds())
        .isTrue();
    assertThat(
            of("G-6-1k", Profiles.of(InstitutionKind.API_CLOUD_PROVIDER, Business.ENROLMENT))
                .binds())
        .isTrue();
    assertThat(of("G-6-1k", Profiles.of(InstitutionKind.MUNICIPALITY, Business.CLAIMS)).binds())
        .isFalse();
  }

  @Test
  void theBusinessDecidesToo() {
    OrgProfile claimsOnly = Profiles.of(InstitutionKind.PHARMACY, Business.CLAIMS);
    assertThat(of("G-5-1", claimsOnly).binds()).isFalse();
    assertThat(of("G-5-2", claimsOnly).binds()).isTrue();
    assertThat(of("G-7-2b", claimsOnly).binds()).isFalse();
    assertThat(of("G-7-3b", claimsOnly).binds()).isTrue();
  }

  @Test
  void termsOfUseBindEachByItsOwnWords() {
    OrgProfile insurer =
        Profiles.of(InstitutionKind.MUTUAL_AID, Business.ELIGIBILITY, Business.CLAIMS);
    assertThat(of("G-7-2b", insurer).binds()).isFalse();
    assertThat(of("G-7-2d", insurer).binds()).isTrue();
  }

  @Test
  void theWirelessMeasureAppliesUnlessNoneIsUsed() {
    assertThat(of("C-T-7b", Profiles.clinic()).binds()).isTrue();
    OrgProfile without =
        Profiles.of(InstitutionKind.CLINIC, false, null, Business.ELIGIBILITY, Business.CLAIMS);
    assertThat(of("C-T-7b", without).binds()).isFalse();
    assertThat(of("C-T-8", without).binds()).isTrue();
  }

  @Test
  void twoFactorLiftsThePasswordPeriodAndSaysSo() {
    OrgProfile twoFactor =
        Profiles.of(InstitutionKind.CLINIC, null, true, Business.ELIGIBILITY, Business.CLAIMS);
    Applicability found = of("C-6-9", twoFactor);
    assertThat(found.binds()).isFalse();
    assertThat(new BundleWords("ja").say(found.reason())).contains("2要素認証");
  }

  @Test
  void everyEntryHasAReasonForEveryKindInBothLanguages() {
    for (InstitutionKind kind : InstitutionKind.values()) {
      OrgProfile profile = Profiles.of(kind, Business.values());
      for (var entry : CATALOGUE.entries()) {
        Applicability found = Applicability.of(entry, profile, ModelChoice.of(profile));
        for (String language : List.of("ja", "en")) {
          assertThat(new BundleWords(language).say(found.reason())).isNotBlank();
        }
      }
    }
  }

  private static Applicability of(String id, OrgProfile profile) {
    return Applicability.of(CATALOGUE.entry(EntryId.parse(id)), profile, ModelChoice.of(profile));
  }
}
