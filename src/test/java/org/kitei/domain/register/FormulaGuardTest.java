package org.kitei.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaGuardTest {
  private static final List<String> PIECES =
      List.of("'", "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "1", "見", "A1", "😀");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+81-3",
        "-1",
        "-",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1+1",
        "－５",
        "＋1",
        "＠a",
        "'=1",
        "#DIV/0!",
        "#N/A",
        "'#NAME?",
        "####",
        "Err:502"
      })
  void whatASpreadsheetWouldCalculateBecomesText(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    assertThat(FormulaGuard.unguard("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "a=1", "03-1234", "'", "'a", "O'Neil", "－", "'－", "見本=1", "#", "##", "#1", "#N/A!", "E",
        "No.#N/A"
      })
  void otherTextsStayAsTheyAre(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    assertThat(FormulaGuard.unguard(text)).isEqualTo(text);
  }

  @Test
  void everyTextComesBackAndNoneIsAFormula() {
    qt().withExamples(5000)
        .forAll(lists().of(arbitrary().pick(PIECES)).ofSizeBetween(0, 8))
        .checkAssert(
            pieces -> {
              String text = String.join("", pieces);
              String guarded = FormulaGuard.guard(text);
              assertThat(FormulaGuard.unguard(guarded)).isEqualTo(text);
              assertThat(guarded).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*|[＝＋－＠].+");
            });
  }
}
