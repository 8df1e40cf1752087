package org.kitei.storage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Entry;
import org.kitei.domain.catalogue.Explanation;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.catalogue.Term;

/// Our words beside the official ones: there, short, and plain.
final class ExplanationTest {
  private static final Catalogue CATALOGUE = new JsonCatalogue().catalogue();

  private static List<Explanation> explanations() {
    return CATALOGUE.entries().stream()
        .flatMap(entry -> CATALOGUE.explanation(entry.id()).stream())
        .distinct()
        .toList();
  }

  @Test
  void chaptersOneAndTwoAndEveryBulletOfCAndDAreExplained() {
    Stream<Entry> guideline =
        CATALOGUE.entries(Source.GUIDELINE).stream()
            .filter(entry -> entry.chapter().equals("1") || entry.chapter().equals("2"));
    Stream<Entry> models =
        Stream.of(Source.C, Source.D)
            .flatMap(source -> CATALOGUE.entries(source).stream())
            .filter(entry -> !entry.chapter().equals("0"));
    assertThat(Stream.concat(guideline, models))
        .isNotEmpty()
        .allSatisfy(
            entry ->
                assertThat(CATALOGUE.explanation(entry.id()))
                    .as(entry.id().toString())
                    .isPresent());
  }

  @Test
  void whatAndWhyAreOneFriendlySentenceEach() {
    assertThat(explanations())
        .allSatisfy(
            explanation -> {
              assertThat(explanation.ja().what()).matches("[^。]*(です|ます|ません)。");
              assertThat(explanation.ja().why()).matches("[^。]*(です|ます|ません)。");
              assertThat(explanation.en().what()).endsWith(".");
              assertThat(explanation.en().why()).endsWith(".");
            });
  }

  @Test
  void anExampleIsGivenInBothLanguages() {
    assertThat(explanations())
        .allSatisfy(
            explanation -> {
              assertThat(explanation.ja().example()).endsWith("。");
              assertThat(explanation.en().example()).isNotBlank();
            });
  }

  @Test
  void aGlossHasFortyCharactersAtMost() {
    assertThat(CATALOGUE.terms())
        .isNotEmpty()
        .extracting(term -> term.gloss().ja())
        .allMatch(gloss -> gloss.codePointCount(0, gloss.length()) <= 40);
  }

  @Test
  void everyTermHasASpellingInBothLanguages() {
    assertThat(CATALOGUE.terms())
        .extracting(Term::jaWords, Term::enWords)
        .allSatisfy(
            words ->
                assertThat(words.toList()).noneMatch(spellings -> List.of().equals(spellings)));
  }
}
