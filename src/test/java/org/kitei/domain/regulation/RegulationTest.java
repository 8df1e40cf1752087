package org.kitei.domain.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;

class RegulationTest {
  private static final Catalogue CATALOGUE = new JsonCatalogue().catalogue();
  private static final JsonFillings FILLINGS = new JsonFillings();
  private static final LocalDate FROM = LocalDate.of(2026, 12, 1);

  @ParameterizedTest
  @EnumSource(
      value = Source.class,
      names = {"A", "B", "C", "D"})
  void aFilledModelHasNoBlankLeftAndNoWordOfTheExample(Source model) {
    String text = text(filled(model, Profiles.clinic()));
    assertThat(text).doesNotContain("〇", "規程例", "用)", "保険者名", "又は病院", "理事長", "医院長");
    assertThat(text).contains("見本医院", "当クリニック", "院長", "令和8年12月1日");
  }

  @ParameterizedTest
  @EnumSource(
      value = Source.class,
      names = {"A", "B", "C", "D"})
  void takenBackTheDeparturesGiveTheOfficialText(Source model) {
    OrgProfile marked = marked();
    String back =
        text(filled(model, marked))
            .replace("《short》", blank(model, "{short}"))
            .replace("《head》", blank(model, "{head}"))
            .replace("令和8年12月1日", "令和〇年〇月〇日");
    String official = text(official(model));
    assertThat(withoutNames(back)).isEqualTo(withoutNames(official));
  }

  @ParameterizedTest
  @EnumSource(
      value = Source.class,
      names = {"A", "B", "C", "D"})
  void theBlankFormIsTheOfficialTextUntouched(Source model) {
    String joined =
        CATALOGUE.entries(model).stream().map(each -> each.text()).collect(Collectors.joining());
    assertThat(text(official(model)).replace("\n", "")).isEqualTo(joined);
    assertThat(official(model).departures()).isEmpty();
  }

  @Test
  void whatWasFilledInIsNeverFilledAgain() {
    OrgProfile tricky =
        new OrgProfile(
            Profiles.clinic().kind(),
            "当医院前〇〇医院",
            "医院長室",
            "当医院の長",
            null,
            Profiles.clinic().businesses(),
            FROM,
            null,
            null,
            null,
            null,
            null);
    String text = text(filled(Source.D, tricky));
    assertThat(text).contains("当医院前〇〇医院 (以下「医院長室」という。)").contains("医院長室にオンライン請求");
    assertThat(text).contains("当医院の長をもってこれに充てる");
  }

  @Test
  void everyDepartureIsListedWithItsCount() {
    Regulation regulation = filled(Source.C, Profiles.clinic());
    assertThat(regulation.departures())
        .contains(new Departure("規程例", "規程", 1), new Departure("医院長", "院長", 4))
        .extracting(Departure::from)
        .containsExactly("請求システム に係る", "規程例", "〇〇医院（又は病院、薬局）", "〇〇医院", "当医院", "医院長", "令和〇年〇月〇日");
  }

  @Test
  void keepingTheModelsWordIsNoDeparture() {
    OrgProfile clinic = Profiles.clinic();
    OrgProfile same =
        new OrgProfile(
            clinic.kind(),
            clinic.officialName(),
            "当医院",
            "医院長",
            null,
            clinic.businesses(),
            FROM,
            null,
            null,
            null,
            null,
            null);
    assertThat(filled(Source.C, same).departures())
        .extracting(Departure::from)
        .doesNotContain("当医院", "医院長");
  }

  @Test
  void theTitleStandsInLinesAndKeepsEveryWord() {
    Regulation c = filled(Source.C, Profiles.clinic());
    assertThat(c.titleLines()).hasSize(3).last().isEqualTo("安全対策の規程");
    assertThat(String.join("", c.titleLines())).isEqualTo(c.title());
    assertThat(filled(Source.D, Profiles.clinic()).titleLines())
        .containsExactly("レセプトのオンライン請求システムに係る", "安全対策の規程");
  }

  @Test
  void everyArticleCarriesItsEntries() {
    Regulation regulation = filled(Source.C, Profiles.clinic());
    assertThat(regulation.articles().stream().flatMap(each -> each.entries().stream()).toList())
        .containsExactlyElementsOf(
            CATALOGUE.entries(Source.C).stream().map(each -> each.id().toString()).toList());
  }

  private static OrgProfile marked() {
    OrgProfile clinic = Profiles.clinic();
    return new OrgProfile(
        clinic.kind(),
        "《name》",
        "《short》",
        "《head》",
        null,
        clinic.businesses(),
        FROM,
        null,
        null,
        null,
        null,
        null);
  }

  private static String withoutNames(String text) {
    return text.replace("《name》", "")
        .replace("システム に係る", "システムに係る")
        .replaceAll("〇〇医院\\s?[（(]又は病院、薬局[）)]", "")
        .replaceAll("〇〇健康保険組合|〇〇医院|〇〇〇〇|\\(保険者名\\)", "")
        .replaceAll("規程例( ?\\(.*\\))?", "規程");
  }

  private static String blank(Source model, String with) {
    return FILLINGS.filling(model).blanks().stream()
        .filter(each -> each.with().equals(with))
        .map(Filling.Blank::find)
        .findFirst()
        .orElseThrow();
  }

  private static Regulation filled(Source model, OrgProfile profile) {
    return Regulation.filled(CATALOGUE, FILLINGS.filling(model), profile, FROM);
  }

  private static Regulation official(Source model) {
    return Regulation.official(CATALOGUE, FILLINGS.filling(model));
  }

  private static String text(Regulation regulation) {
    List<String> lines = regulation.articles().stream().map(Article::text).toList();
    return String.join("\n", lines);
  }
}
