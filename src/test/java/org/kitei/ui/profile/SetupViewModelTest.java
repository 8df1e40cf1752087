package org.kitei.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Wareki;
import org.kitei.platform.BundleWords;
import org.kitei.ui.Place;

/// The set-up without a toolkit, over a real file.
class SetupViewModelTest {
  @TempDir Path folder;

  private Place place;
  private SetupViewModel model;

  @BeforeEach
  void open() {
    place = new Place(folder);
    model = model();
  }

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void sixAnswersBecomeOneProfile() {
    answer();
    assertThat(place.parts().profile().profile())
        .hasValueSatisfying(
            profile -> {
              assertThat(profile.officialName()).isEqualTo("見本医院");
              assertThat(profile.shortName()).isEqualTo("当医院");
              assertThat(profile.headTitle()).isEqualTo("院長");
              assertThat(profile.headName()).isNull();
              assertThat(profile.effectiveOn()).isEqualTo(Place.TODAY);
            });
    assertThat(model.page().get()).isEqualTo(SetupPage.FOLLOWS);
    assertThat(model.model())
        .containsInstanceOf(ModelChoice.Model.class)
        .get()
        .extracting(choice -> ((ModelChoice.Model) choice).source())
        .isEqualTo(Source.C);
  }

  @Test
  void nothingIsSavedBeforeTheSixth() {
    type("kind", "clinic");
    model.next();
    type("officialName", "見本医院");
    model.next();
    assertThat(place.parts().profile().profile()).isEmpty();
    assertThat(model.saved().get()).isFalse();
  }

  @Test
  void aPageWithoutAnAnswerIsNotLeft() {
    model.next();
    assertThat(model.page().get()).isEqualTo(SetupPage.KIND);
    assertThat(model.problem("kind")).isNotNull();
  }

  @Test
  void aLaterPageIsReachedOnlyOverTheEarlierOnes() {
    type("kind", "clinic");
    assertThat(model.reaches(SetupPage.NAME)).isTrue();
    assertThat(model.reaches(SetupPage.SHORT_NAME)).isFalse();
    model.go(SetupPage.EFFECTIVE);
    assertThat(model.page().get()).isEqualTo(SetupPage.KIND);
  }

  @Test
  void anotherKindProposesAnewButKeepsWhatWasTyped() {
    type("kind", "clinic");
    type("headTitle", "所長");
    type("kind", "pharmacy");
    assertThat(model.text("shortName").get()).isEqualTo("当薬局");
    assertThat(model.text("headTitle").get()).isEqualTo("所長");
  }

  @Test
  void aSavedProfileIsFoundAgain() {
    answer();
    SetupViewModel again = model();
    assertThat(again.saved().get()).isTrue();
    assertThat(again.page().get()).isEqualTo(SetupPage.FOLLOWS);
    assertThat(again.text("officialName").get()).isEqualTo("見本医院");
    assertThat(again.text("effectiveOn").get()).isEqualTo("令和8年11月22日");
  }

  @Test
  void laterAnswersAreSavedOnTheirOwn() {
    answer();
    model.go(SetupPage.LATER);
    type("wirelessLan", "no");
    type("institutionCode", "0110113718");
    assertThat(model.changed().get()).isTrue();
    assertThat(model.save()).isTrue();
    OrgProfile profile = place.parts().profile().profile().orElseThrow();
    assertThat(profile.wirelessLan()).isFalse();
    assertThat(profile.twoFactor()).isNull();
    assertThat(profile.institutionCode()).isEqualTo("0110113718");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "見本\u0007医院", "見本\u202e医院", "見本\n医院", "\ud842"})
  void aNameThatCannotBeKeptIsToldAtTheField(String name) {
    refuses("officialName", name);
  }

  @Test
  void tenThousandCharactersAreToldAtTheField() {
    refuses("officialName", "長".repeat(10_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"髙﨑𠮷医院", "見本〜医院", "Example Clinic", "見本　医院"})
  void aNameOfRareLettersIsTaken(String name) {
    type("officialName", name);
    assertThat(model.problem("officialName")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"令和8年2月30日", "平成31年5月1日", "2026-13-01", "1899-01-01", "2150-01-01", "明日"})
  void aDateThatNeverIsIsToldAtTheField(String date) {
    answer();
    refuses("effectiveOn", date);
  }

  @ParameterizedTest
  @EnumSource(SetupPage.class)
  void everyFieldIsAComponentOfTheProfile(SetupPage page) {
    assertThat(RegisterType.of(OrgProfile.class).fields())
        .extracting(field -> field.name())
        .containsAll(page.fields());
  }

  private void refuses(String field, String text) {
    type(field, text);
    Message why = Objects.requireNonNull(model.problem(field));
    assertThat(new BundleWords("ja").say(why)).isNotBlank();
  }

  private void answer() {
    type("kind", "clinic");
    model.next();
    type("officialName", "見本医院");
    model.next();
    model.next();
    model.next();
    type("businesses", "claims,eligibility");
    model.next();
    model.next();
  }

  private void type(String field, String text) {
    model.text(field).set(text);
  }

  private SetupViewModel model() {
    return new SetupViewModel(
        place.parts().profile(), new Proposals(new BundleWords("ja")), Place.TODAY, Wareki::format);
  }
}
