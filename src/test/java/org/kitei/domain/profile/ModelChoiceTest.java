package org.kitei.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Business;
import org.kitei.platform.BundleWords;

class ModelChoiceTest {

  @ParameterizedTest
  @CsvSource({
    "CLINIC, C, D, -, -",
    "DENTAL_CLINIC, C, D, -, -",
    "HOSPITAL, C, D, -, -",
    "PHARMACY, C, D, -, -",
    "VISITING_NURSE, C, D, -, -",
    "HEALTH_INSURANCE_SOCIETY, A, A, -, A",
    "API_CLOUD_PROVIDER, -, -, -, -",
    "NATIONAL_HEALTH_INSURANCE_SOCIETY, B, B, -, -",
    "MUNICIPALITY, B, B, -, -",
    "LATE_ELDERLY_UNION, B, B, -, -",
    "KYOKAI_KENPO, B, B, -, -",
    "MUTUAL_AID, B, B, -, -",
    "REVIEW_PAYMENT, -, -, -, -",
    "OPERATING_BODY, -, -, -, -",
  })
  void kindAndBusinessesDecideTheModel(
      InstitutionKind kind, String both, String claims, String eligibility, String enrolment) {
    assertThat(model(kind, Business.ELIGIBILITY, Business.CLAIMS)).isEqualTo(both);
    assertThat(model(kind, Business.CLAIMS)).isEqualTo(claims);
    assertThat(model(kind, Business.ELIGIBILITY)).isEqualTo(eligibility);
    assertThat(model(kind, Business.ENROLMENT)).isEqualTo(enrolment);
  }

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void everyReasonIsSaidInBothLanguages(InstitutionKind kind) {
    for (Business business : Business.values()) {
      ModelChoice choice = ModelChoice.of(Profiles.of(kind, business));
      assertThat(new BundleWords("ja").say(choice.reason())).isNotBlank();
      assertThat(new BundleWords("en").say(choice.reason())).isNotBlank();
    }
  }

  @Test
  void aProfileWithoutBusinessIsRefusedAtThatField() {
    Unacceptable refused =
        assertThrows(Unacceptable.class, () -> Profiles.of(InstitutionKind.CLINIC));
    assertThat(refused.problems()).extracting("field").containsExactly("businesses");
  }

  private static String model(InstitutionKind kind, Business... businesses) {
    @Nullable Source source =
        ModelChoice.of(Profiles.of(kind, businesses)) instanceof ModelChoice.Model model
            ? model.source()
            : null;
    return source == null ? "-" : source.key();
  }
}
