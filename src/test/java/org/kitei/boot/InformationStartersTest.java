package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.domain.asset.ClassDefinition;
import org.kitei.domain.asset.InformationAsset;
import org.kitei.domain.asset.InformationClass;
import org.kitei.domain.asset.Medium;
import org.kitei.domain.device.Software;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.InMemory;
import org.kitei.domain.register.NewRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.regulation.Manual;
import org.kitei.domain.regulation.TermsOfUse;
import org.kitei.domain.shared.Business;
import org.kitei.storage.starter.JsonStarters;

/// What is offered to begin the registers of information, software, manuals and terms with.
class InformationStartersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final JsonStarters SOURCE = new JsonStarters();

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void everyKindIsOfferedTheThreeClassesOnceAndInformationOfEach(InstitutionKind kind) {
    assertThat(offered(kind, ClassDefinition.class, Business.values()))
        .extracting(ClassDefinition::classification)
        .containsExactlyInAnyOrder(InformationClass.values());
    assertThat(offered(kind, InformationAsset.class, Business.values()))
        .extracting(InformationAsset::classification)
        .contains(InformationClass.values());
  }

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void kiteiOffersItselfWithItsReason(InstitutionKind kind) {
    List<Software> offered = offered(kind, Software.class, Business.values());
    assertThat(offered)
        .filteredOn(each -> each.name().startsWith("Kitei"))
        .singleElement()
        .satisfies(each -> assertThat(each.businessReason()).contains("規程", "点検"))
        .satisfies(each -> assertThat(each.uses()).isNotEmpty());
    assertThat(offered).extracting(Software::name).doesNotHaveDuplicates();
  }

  @Test
  void whoClassesAndWhoWritesManualsFollowsTheModel() {
    assertThat(who(InstitutionKind.CLINIC, Business.values())).containsExactly("運用責任者", "運用責任者");
    assertThat(who(InstitutionKind.CLINIC, Business.CLAIMS)).containsExactly("情報管理責任者", "システム管理者");
    assertThat(who(InstitutionKind.MUNICIPALITY, Business.CLAIMS))
        .containsExactly("情報管理責任者", "システム管理者");
    assertThat(who(InstitutionKind.CLINIC, Business.ELIGIBILITY)).containsExactly("管理責任者", "責任者");
  }

  private static List<String> who(InstitutionKind kind, Business... businesses) {
    return List.of(
        offered(kind, InformationAsset.class, businesses).getFirst().classifiedBy(),
        offered(kind, Manual.class, businesses).getFirst().preparedBy());
  }

  /// C has no claims data among its examples, though it is for those who claim (T-39).
  @Test
  void claimsDataAreStrictlyConfidentialWhereverClaimsAreMade() {
    for (InstitutionKind kind : List.of(InstitutionKind.CLINIC, InstitutionKind.MUNICIPALITY)) {
      for (Business[] businesses :
          new Business[][] {{Business.CLAIMS}, {Business.ELIGIBILITY, Business.CLAIMS}}) {
        assertThat(offered(kind, ClassDefinition.class, businesses))
            .filteredOn(each -> each.classification() == InformationClass.STRICTLY_CONFIDENTIAL)
            .extracting(ClassDefinition::examples)
            .allMatch(examples -> examples != null && examples.contains("レセプトデータ"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void nothingIsOfferedAsDoneThatNobodyDid(InstitutionKind kind) {
    assertThat(offered(kind, TermsOfUse.class, Business.values()))
        .allMatch(each -> each.agreedOn() == null && each.confirmedOn() == null);
    assertThat(offered(kind, Manual.class, Business.values()))
        .isNotEmpty()
        .allMatch(each -> each.establishedOn() == null && each.availableOn() == null);
    assertThat(offered(kind, Medium.class, Business.values()))
        .isNotEmpty()
        .noneMatch(Medium::permitted);
  }

  private static <R extends Record> List<R> offered(
      InstitutionKind kind, Class<R> register, Business... businesses) {
    OrgProfile profile = Profiles.of(kind, businesses);
    RegisterType<R> type = RegisterType.of(register);
    return SOURCE.starters().stream()
        .filter(starter -> starter.register().equals(type.key()))
        .filter(starter -> starter.suits(profile, ModelChoice.of(profile)))
        .map(
            starter ->
                starter.filled(NewRow.proposed(type, InMemory.of(List.of()), TODAY), profile))
        .map(draft -> ((Draft.Parsed.Good<R>) draft.parse()).record())
        .toList();
  }
}
