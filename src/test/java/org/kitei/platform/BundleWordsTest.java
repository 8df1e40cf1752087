package org.kitei.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.kitei.domain.shared.Message;

class BundleWordsTest {
  private final BundleWords english = new BundleWords("en");

  @Test
  void speaksTheLanguageChosen() {
    assertThat(new BundleWords("ja").say("trial.plain")).isEqualTo("保存しました。");
    assertThat(english.say("trial.plain")).isEqualTo("Saved.");
  }

  @Test
  void speaksEnglishWhenNeitherIsChosen() {
    assertThat(new BundleWords("fr").language()).isEqualTo("en");
  }

  @Test
  void leavesApostrophesAndYearsAlone() {
    assertThat(english.say("trial.year", 2026, 1_000_000))
        .isEqualTo("It's 1000000 in fiscal 2026, isn't it?");
  }

  @Test
  void saysMessagesFirst() {
    Message inner = Message.of("trial.inner", Message.of("trial.plain"));
    assertThat(english.say("trial.inner", inner)).isEqualTo("((Saved.))");
  }

  @Test
  void fillsTextHoldingSpecialCharactersAsItIs() {
    assertThat(english.say("trial.braces", "$1 \\ {0}")).isEqualTo("a {b} $1 \\ {0}");
  }

  @Test
  void saysOneThingAndSeveralAsTheyAreSaid() {
    assertThat(english.say("trial.count", 1)).isEqualTo("1 row stands here.");
    assertThat(english.say("trial.count", 0)).isEqualTo("0 rows stand here.");
    assertThat(english.say("trial.count", 21)).isEqualTo("21 rows stand here.");
    assertThat(new BundleWords("ja").say("trial.count", 1)).isEqualTo("1件あります。");
    assertThat(english.say("register.unit.months", 1)).isEqualTo("month");
    assertThat(english.say("register.unit.months")).isEqualTo("months");
  }

  @Test
  void refusesAKeyItDoesNotKnow() {
    assertThat(english.knows("trial.none")).isFalse();
    for (String key : new String[] {"trial.none", "nobundle.at.all", "nodot"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> english.say(key))
          .withMessageContaining(key);
    }
  }

  @Test
  void refusesASentenceWithoutItsArgument() {
    assertThatIllegalArgumentException().isThrownBy(() -> english.say("trial.inner"));
  }
}
