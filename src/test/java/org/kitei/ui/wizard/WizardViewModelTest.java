package org.kitei.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.chapter.Answer;
import org.kitei.domain.chapter.Asks;
import org.kitei.domain.chapter.ChapterOne;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.Staff;
import org.kitei.platform.BundleWords;
import org.kitei.ui.Place;

/// The chapter's view model over real data, without a toolkit.
class WizardViewModelTest {
  private static final Field PERSON = RegisterType.of(RoleAppointment.class).field("person");

  @TempDir Path folder;
  private Place place;

  @BeforeEach
  void clinic() {
    place = new Place(folder).answered(InstitutionKind.CLINIC, "見本医院", "claims,eligibility");
  }

  @AfterEach
  void close() {
    place.close();
  }

  private WizardViewModel at(String page) {
    return WizardViewModel.open(
            place.chapters(), place.work().views(), new BundleWords("ja"), 1, page)
        .orElseThrow();
  }

  private static List<Answer<RoleAppointment>> officers(WizardViewModel model) {
    return model.answers().of(RoleAppointment.class);
  }

  private static List<String> names(WizardViewModel model) {
    return model.answers().of(Staff.class).stream().map(each -> each.draft().text("name")).toList();
  }

  @Test
  void aChapterOpensWhereSomethingIsToBeAnswered() {
    assertThat(at("").page()).isEqualTo(ChapterOne.OFFICERS);
  }

  @Test
  void theHeadIsProposedAsAdministrator() {
    WizardViewModel model = at("officers");
    assertThat(names(model)).containsExactly("見本 一郎");
    assertThat(model.rows().text(officers(model).getFirst(), PERSON, model.answers()))
        .isEqualTo("見本 一郎");
  }

  @Test
  void aNameTypedMakesOnePersonHoweverManyLettersItHas() {
    WizardViewModel model = at("officers");
    for (String typed : List.of("例", "例田", "例田 花", "例田 花子")) {
      model.point(officers(model).get(1), PERSON, typed);
    }
    assertThat(names(model)).containsExactly("見本 一郎", "例田 花子");
  }

  @Test
  void aNameAlreadyThereIsPointedAt() {
    WizardViewModel model = at("officers");
    model.point(officers(model).get(1), PERSON, "見本 一");
    model.point(officers(model).get(1), PERSON, "見本 一郎");
    assertThat(names(model)).containsExactly("見本 一郎");
    model.point(officers(model).get(1), PERSON, "");
    assertThat(names(model)).containsExactly("見本 一郎");
  }

  @Test
  void whatIsTypedIsThereAfterTheWindowWasClosed() {
    WizardViewModel model = at("officers");
    model.point(officers(model).get(1), PERSON, "例田 花子");
    model.keep();
    WizardViewModel later = at("");
    assertThat(later.page()).isEqualTo(ChapterOne.OFFICERS);
    assertThat(later.kept().get()).isTrue();
    assertThat(names(later)).containsExactly("見本 一郎", "例田 花子");
  }

  @Test
  void nothingKeptIsLeftOnceThePageIsSaved() {
    WizardViewModel model = at("officers");
    model.point(officers(model).get(1), PERSON, "例田 花子");
    model.keep();
    assertThat(model.next()).isTrue();
    assertThat(at("officers").kept().get()).isFalse();
    assertThat(at("officers").answers().rows())
        .noneMatch(row -> row.draft().type().record() == Staff.class);
  }

  @Test
  void aRefusedPageNamesItsFieldAndForgetsItWhenTypedIn() {
    WizardViewModel model = at("officers");
    Answer<RoleAppointment> third = officers(model).get(2);
    Field title = third.draft().type().field("jobTitle");
    model.text(third, title).set("事務長");
    assertThat(model.next()).isFalse();
    assertThat(model.problem(third, PERSON)).isPresent();
    assertThat(model.obstacle()).isPresent();
    model.point(third, PERSON, "見本 次郎");
    assertThat(model.problem(third, PERSON)).isEmpty();
    assertThat(model.next()).isTrue();
  }

  @Test
  void aDateNobodyCanReadKeepsOneOnThePage() {
    WizardViewModel model = at("officers");
    Answer<RoleAppointment> first = officers(model).getFirst();
    model.text(first, first.draft().type().field("appointedOn")).set("きのう");
    assertThat(model.obstacle()).isPresent();
  }

  @Test
  void aPagePutOffNeedsADayThatHasNotPassed() {
    WizardViewModel model = at("boundaries");
    assertThat(model.notYet("いつか")).isPresent();
    assertThat(model.notYet("2020-01-01")).isPresent();
    assertThat(model.page()).isEqualTo(ChapterOne.BOUNDARIES);
    assertThat(model.notYet("令和8年12月20日")).isEmpty();
    assertThat(model.page()).isEqualTo(ChapterOne.CONTACTS);
  }

  @Test
  void rowsTickedAreAddedAndMoved() {
    WizardViewModel model = at("contacts");
    Asks<?> asks = model.asks().getFirst();
    model.add(model.shown().suggestions().subList(0, 2));
    Answer<?> second = model.answers().of(asks.register()).get(1);
    model.move(second, -1);
    assertThat(model.answers().of(asks.register()).getFirst().handle()).isEqualTo(second.handle());
    model.remove(second);
    assertThat(model.answers().of(asks.register())).hasSize(1);
  }

  @Test
  void theOfficersOfASocietyAreAskedSystemBySystem() {
    try (Place society =
        new Place(folder.resolve("society"))
            .answered(InstitutionKind.HEALTH_INSURANCE_SOCIETY, "見本健康保険組合", "claims,enrolment")) {
      WizardViewModel model =
          WizardViewModel.open(
                  society.chapters(), society.work().views(), new BundleWords("ja"), 1, "officers")
              .orElseThrow();
      Asks<?> asks = model.asks().getFirst();
      assertThat(officers(model))
          .extracting(each -> model.rows().heading(each, asks, model.answers()))
          .doesNotHaveDuplicates()
          .hasSizeGreaterThanOrEqualTo(5);
    }
  }
}
