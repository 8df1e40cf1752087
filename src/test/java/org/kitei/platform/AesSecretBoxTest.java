package org.kitei.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.port.SecretBox;
import org.kitei.port.SecretBox.Sealed;

final class AesSecretBoxTest {
  private static final String PLACE = "incidents|narrative|7";

  private final SecretBox box = new AesSecretBox(new byte[32]);

  @Test
  void whatWasSealedOpensAtItsPlace() {
    qt().forAll(strings().betweenCodePoints(0, 0xd7ff).ofLengthBetween(0, 300))
        .check(text -> box.open(box.seal(text, PLACE), PLACE).equals(text));
  }

  @Test
  void theSameTextIsNeverSealedAlike() {
    assertThat(box.seal("患者", PLACE)).isNotEqualTo(box.seal("患者", PLACE));
  }

  @Test
  void anotherPlaceIsRefused() {
    String sealed = box.seal("患者", PLACE);

    assertThatThrownBy(() -> box.open(sealed, "incidents|narrative|8")).isInstanceOf(Sealed.class);
  }

  @Test
  void anotherKeyIsRefused() {
    byte[] other = new byte[32];
    other[31] = 1;
    String sealed = box.seal("患者", PLACE);

    assertThatThrownBy(() -> new AesSecretBox(other).open(sealed, PLACE))
        .isInstanceOf(Sealed.class);
  }

  @Test
  void everyChangedCharacterIsRefused() {
    String sealed = box.seal("患者", PLACE);
    for (int i = 0; i < sealed.length() - 1; i++) {
      char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
      String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);

      assertThatThrownBy(() -> box.open(changed, PLACE)).isInstanceOf(Sealed.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "患者", "1.", "1.AAAA", "2.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void whatWasNeverSealedIsRefused(String text) {
    assertThatThrownBy(() -> box.open(text, PLACE)).isInstanceOf(Sealed.class);
  }

  @Test
  void aShortKeyIsRefused() {
    assertThatThrownBy(() -> new AesSecretBox(new byte[16]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
