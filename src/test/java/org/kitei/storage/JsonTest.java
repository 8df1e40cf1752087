package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void textsAreReadHoweverTheyAreWritten() {
    assertThat(Json.texts("[]")).isEmpty();
    assertThat(Json.texts("[\"claims\",\"eligibility\"]")).containsExactly("claims", "eligibility");
    assertThat(Json.texts("[ \"a\\nb\", \"c\" ]")).containsExactly("a\nb", "c");
  }

  /// A damaged cell is refused, never read as nothing.
  @ParameterizedTest
  @ValueSource(strings = {"laptop", "[\"laptop", "[\"laptop]", "[\"a\",\"b]", "[laptop]"})
  void whatIsNoArrayIsRefused(String damaged) {
    assertThatIllegalArgumentException().isThrownBy(() -> Json.texts(damaged));
  }
}
