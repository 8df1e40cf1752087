package org.kitei.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kitei.platform.BundleWords;

class SentenceTest {
  @Test
  void daysAreSaidAsEachLanguageSaysThem() {
    Sentence sentence = Sentence.of("duty.missing.not-in-force-yet", LocalDate.of(2026, 12, 1));
    assertThat(sentence.in(new BundleWords("ja"))).contains("令和8年12月1日");
    assertThat(sentence.in(new BundleWords("en"))).contains("2026-12-01").doesNotContain("令和");
  }
}
