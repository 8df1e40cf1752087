package org.kitei.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Keyed;

class WordKeysTest {
  enum Kind implements Keyed {
    API_CLOUD;

    @Override
    public String key() {
      return "api-cloud";
    }
  }

  @Register(key = "trial_rows", feature = "trial", prefix = "T")
  record Trial(@Unit("days") int keptFor) {}

  private final RegisterType<Trial> trial = RegisterType.of(Trial.class);

  @Test
  void registersAndFieldsStandUnderTheirFeature() {
    assertThat(WordKeys.title(trial)).isEqualTo("trial.trial_rows");
    assertThat(WordKeys.field(trial, trial.fields().getFirst()))
        .isEqualTo("trial.trial_rows.keptFor");
  }

  @Test
  void choicesStandUnderTheirEnum() {
    assertThat(WordKeys.choice(Business.CLAIMS)).isEqualTo("shared.business.claims");
    assertThat(WordKeys.choice(FieldKind.DATE_TIME)).isEqualTo("register.field-kind.date-time");
  }

  @Test
  void anEnumWithinAClassTakesItsNameAlong() {
    assertThat(WordKeys.choice(Kind.API_CLOUD)).isEqualTo("register.word-keys-test-kind.api-cloud");
  }

  @Test
  void unitsStandTogether() {
    assertThat(WordKeys.unit("days")).isEqualTo("register.unit.days");
  }

  @Test
  void moreCanBeSaidOfAConstantOrANumber() {
    assertThat(WordKeys.choice(Business.CLAIMS, "unit")).isEqualTo("shared.business.claims.unit");
    assertThat(WordKeys.numbered("duty.chapter", 3)).isEqualTo("duty.chapter.3");
  }
}
