package org.kitei.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
  private static final int MAXIMUM = 10_000;

  @Test
  void rareKanjiStayAsTyped() {
    assertThat(taken("髙﨑 𠮷彦 葛\uDB40\uDD00城 ①Ⅳ㈱")).isEqualTo("髙﨑 𠮷彦 葛\uDB40\uDD00城 ①Ⅳ㈱");
  }

  @Test
  void whiteSpaceAroundGoesAndInsideStays() {
    assertThat(taken(" \u3000\t\u00a0見本　 医院\n\u3000 ")).isEqualTo("見本　 医院");
  }

  @Test
  void everyLineEndingBecomesOne() {
    assertThat(takenLines("一\r\n二\r三\n四\u2028五\u0085六")).isEqualTo("一\n二\n三\n四\n五\n六");
  }

  @Test
  void fourCharactersAreMappedSoThatTheShiftJisOfWindowsKeepsThem() {
    String text = taken("10\u301c12 \u2212 \u2014 \u2016");
    assertThat(text).isEqualTo("10\uff5e12 \uff0d \u2015 \u2225");
    Charset windows = Charset.forName("windows-31j");
    assertThat(new String(text.getBytes(windows), windows)).isEqualTo(text);
  }

  @Test
  void tenThousandCharactersAreTakenAndOneMoreIsNot() {
    assertThat(taken("𠮷".repeat(MAXIMUM))).hasSize(2 * MAXIMUM);
    assertThat(refused("あ".repeat(MAXIMUM + 1)))
        .isEqualTo(Problem.at("name", "shared.text.too-long", MAXIMUM, MAXIMUM + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "\r\n\t\u00a0"})
  void nothingButWhiteSpaceIsEmpty(String typed) {
    assertThat(refused(typed)).isEqualTo(Problem.at("name", "shared.text.empty"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000b",
        "a\tb",
        "a\u001bb",
        "a\u007fb",
        "a\u009bb",
        "a\ud842b",
        "a\udfb7b",
        "a\ufffeb",
        "a\ufdd0b",
        "a\u202eb",
        "a\u2066b",
        "a\ufeffb",
        "a\u000bb",
      })
  void whatCannotBeSeenIsRefusedAndNamed(String typed) {
    String code = String.format("U+%04X", (int) typed.charAt(1));
    assertThat(refused(typed)).isEqualTo(Problem.at("name", "shared.text.control", 2, code));
  }

  @Test
  void aLineBreakIsForTextsOfLines() {
    assertThat(takenLines("一\n二")).isEqualTo("一\n二");
    assertThat(refused("一\n二")).isEqualTo(Problem.at("name", "shared.text.line-break"));
  }

  @Test
  void whatWasTakenOnceIsTakenAgainUnchanged() {
    qt().forAll(strings().allPossible().ofLengthBetween(0, 40))
        .checkAssert(
            typed -> {
              if (TypedText.lines("name", typed, MAXIMUM)
                  instanceof TypedText.Outcome.Taken(String text)) {
                assertThat(takenLines(text)).isEqualTo(text);
              }
            });
  }

  private static String taken(String typed) {
    return ((TypedText.Outcome.Taken) TypedText.line("name", typed, MAXIMUM)).text();
  }

  private static String takenLines(String typed) {
    return ((TypedText.Outcome.Taken) TypedText.lines("name", typed, MAXIMUM)).text();
  }

  private static Problem refused(String typed) {
    return ((TypedText.Outcome.Refused) TypedText.line("name", typed, MAXIMUM)).problem();
  }
}
