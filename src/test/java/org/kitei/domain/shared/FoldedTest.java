package org.kitei.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FoldedTest {
  @Test
  void widthKanaAndCaseAreTheSame() {
    assertThat(List.of("カナ", "ｶﾅ", "かな")).map(Folded::of).containsOnly("かな");
    assertThat(List.of("ガーゼ", "ｶﾞｰｾﾞ", "がーぜ")).map(Folded::of).containsOnly("がーぜ");
    assertThat(List.of("ＰＣ－００１", "pc-001", "PC-001")).map(Folded::of).containsOnly("pc-001");
    assertThat(Folded.of("髙﨑𠮷")).isEqualTo("髙﨑𠮷");
  }

  @Test
  void numbersStandInTheOrderTheyCount() {
    assertThat(Stream.of("PC-10", "PC-2", "pc-1").sorted(Comparator.comparing(Folded::order)))
        .containsExactly("pc-1", "PC-2", "PC-10");
  }
}
