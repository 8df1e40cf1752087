package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.NeededRegisters;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Business;
import org.kitei.storage.catalogue.JsonCatalogue;

class NeededRegistersTest {
  private static final Catalogue CATALOGUE = new JsonCatalogue().catalogue();
  private static final Set<InstitutionKind> BODIES =
      Set.of(InstitutionKind.REVIEW_PAYMENT, InstitutionKind.OPERATING_BODY);
  private static final Set<InstitutionKind> SOCIETIES =
      Set.of(InstitutionKind.HEALTH_INSURANCE_SOCIETY, InstitutionKind.API_CLOUD_PROVIDER);

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void auditsAreShownWhereChapterNineBindsAndDevelopmentsWhereChapterSixDoes(InstitutionKind kind) {
    List<String> needed = needed(kind, Business.values());
    assertThat(needed.contains("audits")).isEqualTo(BODIES.contains(kind));
    assertThat(needed.contains("audit_findings")).isEqualTo(BODIES.contains(kind));
    assertThat(needed.contains("dev_reviews"))
        .isEqualTo(BODIES.contains(kind) || SOCIETIES.contains(kind));
  }

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void whatComesInIsCheckedUnderModelCAndWhatIsLentIsListedEverywhere(InstitutionKind kind) {
    assertThat(needed(kind, Business.ELIGIBILITY, Business.CLAIMS).contains("intake_checks"))
        .isEqualTo(kind.isMedical());
    assertThat(needed(kind, Business.CLAIMS)).doesNotContain("intake_checks").contains("loans");
    assertThat(needed(kind, Business.values()))
        .contains("classification", "handling_rules", "info_assets");
  }

  private static List<String> needed(InstitutionKind kind, Business... businesses) {
    OrgProfile profile = Profiles.of(kind, businesses);
    return NeededRegisters.of(CATALOGUE, profile, ModelChoice.of(profile), AllRegisters.list())
        .stream()
        .map(RegisterType::key)
        .toList();
  }
}
