package org.kitei.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kitei.storage.catalogue.JsonCatalogue;

class TermMarksTest {
  private final TermMarks marks =
      new TermMarks(
          List.of(
              term("access", List.of("アクセス"), List.of("access")),
              term("access-control", List.of("アクセス制限"), List.of("access restriction")),
              term("log", List.of("ログ"), List.of("log")),
              term("lan", List.of("LAN"), List.of("LAN")),
              term("head", List.of("機関の長"), List.of("head"))));

  private static Term term(String id, List<String> ja, List<String> en) {
    return new Term(
        id,
        new Bilingual(ja.getFirst(), en.getFirst()),
        new Bilingual(ja.getFirst(), en.getFirst()),
        ja,
        en);
  }

  /// The text with each term found in brackets.
  private String marked(String text, String language) {
    return marks.runs(text, language).stream()
        .map(run -> run.term() == null ? run.text() : "[" + run.text() + "]")
        .collect(Collectors.joining());
  }

  @Test
  void theLongestSpellingWins() {
    assertThat(marked("アクセス制限とアクセス", "ja")).isEqualTo("[アクセス制限]と[アクセス]");
  }

  @Test
  void onlyTheFirstOccurrenceIsMarked() {
    assertThat(marked("機関の長は、機関の長に", "ja")).isEqualTo("[機関の長]は、機関の長に");
    assertThat(marked("機関の長", "ja")).isEqualTo("機関の長");
  }

  @Test
  void aWordOfKatakanaIsNotTornApart() {
    assertThat(marked("プログラムとログイン、ログ", "ja")).isEqualTo("プログラムとログイン、[ログ]");
    assertThat(marked("ログー", "ja")).isEqualTo("ログー");
  }

  @Test
  void aLatinWordIsNotTornApart() {
    assertThat(marked("VLANとLAN", "ja")).isEqualTo("VLANと[LAN]");
    assertThat(marked("a catalogue, a log", "en")).isEqualTo("a catalogue, a [log]");
  }

  @Test
  void capitalsAreTheSame() {
    assertThat(marked("Head of the Access", "en")).isEqualTo("[Head] of the [Access]");
  }

  @Test
  void nothingIsLostOfTheOfficialWording() {
    Catalogue catalogue = new JsonCatalogue().catalogue();
    for (Entry entry : catalogue.entries()) {
      Stream<String> texts =
          new TermMarks(catalogue.terms())
              .runs(entry.text(), "ja").stream().map(TermMarks.Run::text);
      assertThat(texts.collect(Collectors.joining())).isEqualTo(entry.text());
    }
  }
}
