package org.kitei.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Unit;
import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Keyed;

/// Proves that every check of the words can fail.
class GlossaryTest {
  private static final KeysInSources SOURCES = new KeysInSources(Set.of("device"));

  @Register(key = "trial", feature = "device", prefix = "T")
  record Trial(Business business, @Unit("days") int kept) {}

  private static Glossary glossary(String japanese, String english) {
    return new Glossary(
        List.of(Bundle.of("device", "ja", japanese), Bundle.of("device", "en", english)));
  }

  @Test
  void aFileWithoutLanguageIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bundle.read(Path.of("i18n/device.properties")));
  }

  @Test
  void whatIsInOrderIsNotComplainedOf() {
    Glossary words = glossary("device.a={0}台\ndevice.b=PDF", "device.a={0} (台)\ndevice.b=PDF");
    assertThat(words.missing(words.keys())).isEmpty();
    assertThat(words.withOtherPlaceholders()).isEmpty();
    assertThat(words.japaneseInEnglish()).isEmpty();
    assertThat(words.untranslated()).isEmpty();
    assertThat(words.outOfTheirBundle()).isEmpty();
    assertThat(words.standingTwice()).isEmpty();
    assertThat(words.empty()).isEmpty();
  }

  @Test
  void aMissingTranslationIsALineToPaste() {
    Glossary words = glossary("device.a=機器", "");
    assertThat(words.missing(words.keys())).containsExactly("i18n/device_en.properties: device.a=");
  }

  @Test
  void placeholdersThatDifferAreFound() {
    assertThat(glossary("device.a={0}と{1}", "device.a={0}").withOtherPlaceholders()).hasSize(2);
  }

  @Test
  void japaneseInEnglishIsFound() {
    assertThat(glossary("", "device.a=the 機器").japaneseInEnglish()).hasSize(1);
  }

  @Test
  void untranslatedSentencesAreFound() {
    assertThat(glossary("device.a=Device", "device.a=Device").untranslated()).hasSize(2);
  }

  @Test
  void keysTwiceElsewhereOrEmptyAreFound() {
    assertThat(glossary("device.a=い\ndevice.a=ろ", "").standingTwice()).hasSize(1);
    assertThat(glossary("role.a=い", "").outOfTheirBundle()).hasSize(1);
    assertThat(glossary("device.a=", "").empty()).hasSize(1);
  }

  @Test
  void keysAreReadOutOfSources() {
    Set<String> literals =
        SOURCES.literals(List.of("say(\"device.a\"); open(\"device.json\"); // \"device.b\""));
    assertThat(SOURCES.keys(literals)).containsExactly("device.a");
    assertThat(SOURCES.inFxml(List.of("<Label text=\"%device.c\"/>"))).containsExactly("device.c");
  }

  @Test
  void keysPutTogetherAreFound() {
    for (String wrong :
        List.of(
            "say(\"device.\" + name);",
            "say(\"device.%s.title\".formatted(name));",
            "say(key + \".title\");")) {
      assertThat(SOURCES.concatenated(wrong, Set.of("device.a.title"))).as(wrong).hasSize(1);
    }
    assertThat(
            SOURCES.concatenated(
                "open(name + \".json\"); say(\"device.a\");", Set.of("device.a.title")))
        .isEmpty();
  }

  @Test
  void aRegisterAsksForItsWords() {
    assertThat(DerivedKeys.of(RegisterType.of(Trial.class)))
        .containsExactly(
            "device.trial",
            "device.trial.for",
            "device.trial.business",
            "shared.business.eligibility",
            "shared.business.claims",
            "shared.business.enrolment",
            "device.trial.kept",
            "register.unit.days");
  }

  @Test
  void allConstantsAreCalledSomethingOrNone() {
    List<Keyed> constants = Arrays.asList(Business.values());
    assertThat(DerivedKeys.of(constants, Set.of(), List.of("why"))).isEmpty();
    assertThat(DerivedKeys.of(constants, Set.of("shared.business.claims"), List.of("why")))
        .hasSize(3);
    assertThat(DerivedKeys.of(constants, Set.of("shared.business.claims.why"), List.of("why")))
        .contains("shared.business.enrolment.why");
  }

  @Test
  void numbersFollowAKeyThatIsNamed() {
    assertThat(DerivedKeys.isNumbered("device.part.3", List.of("device.part"))).isTrue();
    assertThat(DerivedKeys.isNumbered("device.part.3", List.of())).isFalse();
    assertThat(DerivedKeys.isNumbered("device.part.x", List.of("device.part"))).isFalse();
  }
}
