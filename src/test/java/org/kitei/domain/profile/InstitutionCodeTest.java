package org.kitei.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstitutionCodeTest {
  @Test
  void aRightCheckDigitFits() {
    assertThat(InstitutionCode.fits("0110113719")).isTrue();
  }

  @Test
  void everyOtherLastDigitDoesNot() {
    for (char last = '0'; last <= '8'; last++) {
      assertThat(InstitutionCode.fits("011011371" + last)).isFalse();
    }
  }

  @Test
  void wrongLengthsLettersAndFullWidthDigitsDoNotFit() {
    assertThat(InstitutionCode.fits("")).isFalse();
    assertThat(InstitutionCode.fits("011011371")).isFalse();
    assertThat(InstitutionCode.fits("011011371x")).isFalse();
    assertThat(InstitutionCode.fits("０１１０１１３７１９")).isFalse();
  }
}
