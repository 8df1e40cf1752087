package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Wrong input is one clear line on stderr, nothing on stdout, and exit code 2.
final class WrongArgumentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "export",
        "--nonsense",
        "catalogue --nonsense",
        "catalogue surplus",
        "catalogue --json --json",
        "catalogue --json=perhaps",
        "--data",
        "--lang",
        "--lang fr catalogue",
        "catalogue --lang",
        "--as  catalogue",
      })
  void isToldInOneLine(String arguments) {
    assertRefused(Ran.kitei(arguments.split(" ")));
  }

  @Test
  void isToldInTheChosenLanguage() {
    assertThat(Ran.kitei("--lang", "ja", "nonsense").err()).contains("コマンドはありません");
    assertThat(Ran.kitei("nonsense", "--lang=ja").err()).contains("コマンドはありません");
    assertThat(Ran.kitei("--lang", "en", "nonsense").err()).contains("no command");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "two\nlines", "bell\u0007", "\ufffd\ufffd"})
  void namesAndPlacesMustBeReadable(String given) {
    assertRefused(Ran.kitei("--as", given, "catalogue"));
    assertRefused(Ran.kitei("--data", given, "catalogue"));
    assertRefused(Ran.kitei(given));
  }

  @Test
  void tenThousandCharactersAreNotRepeated() {
    String flood = "あ".repeat(10_000);
    for (Ran ran :
        new Ran[] {
          Ran.kitei("--as", flood, "catalogue"),
          Ran.kitei("--data", flood, "catalogue"),
          Ran.kitei(flood),
          Ran.kitei("--" + flood),
          Ran.kitei("catalogue", flood)
        }) {
      assertRefused(ran);
      assertThat(ran.err()).hasSizeLessThan(400);
    }
  }

  private static void assertRefused(Ran ran) {
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).endsWith("\n").doesNotContain("Exception");
    assertThat(ran.err().strip().lines()).hasSize(1);
  }
}
