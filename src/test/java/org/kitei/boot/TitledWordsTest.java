package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitei.domain.duty.Control;
import org.kitei.domain.duty.ControlState;
import org.kitei.domain.register.InMemory;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.shared.Words;

class TitledWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final RegisterType<Control> CONTROLS = RegisterType.of(Control.class);
  private final Shared shared = new Shared();

  /// A director reads no keys.
  @Test
  void aRequirementIsReadByItsTitle() {
    for (String language : List.of("ja", "en")) {
      Words words = shared.words(language);
      assertThat(read(words, "responsibility-map"))
          .isEqualTo(shared.catalogue().requirement("responsibility-map").title().in(language));
    }
  }

  @Test
  void aMeasureIsReadByWhatItAsksAndItsSentence() {
    for (String language : List.of("ja", "en")) {
      assertThat(read(shared.words(language), "C-6-9"))
          .contains(shared.catalogue().requirement("password-change").title().in(language))
          .contains("C-6-9");
    }
  }

  @Test
  void whatHasNoTitleStandsAsItIs() {
    assertThat(read(shared.words("ja"), "C-T-99")).isEqualTo("C-T-99");
  }

  @Test
  void theWordsOfTheBundlesAreSaidAsBefore() {
    assertThat(shared.words("ja").say("register.value.yes")).isEqualTo("はい");
    assertThat(shared.words("ja").knows("register.value.maybe")).isFalse();
  }

  private static String read(Words words, String requirement) {
    Control control =
        new Control(requirement, ControlState.NOT_YET, null, TODAY, "見本 一郎", null, TODAY, null);
    RowReader reader = new RowReader(words, InMemory.of(List.of()));
    return reader.value(CONTROLS.field("requirement"), control.requirement());
  }
}
