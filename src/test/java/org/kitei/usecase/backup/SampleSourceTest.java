package org.kitei.usecase.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.domain.backup.Sample;
import org.kitei.domain.profile.InstitutionCode;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.storage.sample.JsonSamples;

class SampleSourceTest {
  @ParameterizedTest
  @EnumSource(InstitutionKind.class)
  void everyKindHasASampleWithObviouslyMadeUpNames(InstitutionKind kind) {
    Sample sample = new JsonSamples().sample(kind);
    assertThat(sample.names()).allMatch(name -> name.matches("(見本|例田|仮山).*"));
    assertThat(sample.heads()).allMatch(name -> name.matches("(見本|例田|仮山) .*"));
    assertThat(sample.businesses()).isNotEmpty();
    if (!sample.institutionCode().isEmpty()) {
      assertThat(InstitutionCode.fits(sample.institutionCode())).isTrue();
    }
  }
}
