package org.kitei.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "置く。また=置|く。|ま|た",
        "「第5版」に=「第5版」|に",
        "（以下「当院」という。）を=（以|下|「当|院」|と|い|う。）|を",
        "令和8年12月1日から=令和8年|12月1日|か|ら",
        "12か月ごと=12か月|ご|と",
        "１２名以上=１２名|以|上",
        "チェック=チェッ|ク",
        "サーバーは=サー|バー|は",
        "the USB memoryを=the |USB |memory|を",
        "見本……終わり=見|本……|終|わ|り",
        "𠮷田様=𠮷|田|様",
        "100%です=100%|で|す",
      })
  void japaneseLinesEndWhereAPrinterWouldEndThem(String text, String pieces) {
    assertThat(String.join("|", pieces(text))).isEqualTo(pieces);
  }

  @Test
  void everyTextIsCutIntoItsWholeAndNeverWithinACharacter() {
    qt().forAll(strings().allPossible().ofLengthBetween(0, 50))
        .checkAssert(
            text -> {
              List<String> pieces = pieces(text);
              assertThat(String.join("", pieces)).isEqualTo(text);
              assertThat(pieces.stream().mapToLong(piece -> piece.codePoints().count()).sum())
                  .isEqualTo(text.codePoints().count());
            });
  }

  private static List<String> pieces(String text) {
    LineBreaks breaks = new LineBreaks();
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to >= 0; to = breaks.next()) {
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }
}
