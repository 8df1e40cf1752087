package org.kitei.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kitei.storage.catalogue.JsonCatalogue;

class ChapterTest {
  private static final Catalogue CATALOGUE = new JsonCatalogue().catalogue();

  @Test
  void theGuidelineReadsAsPartOneAndNineChapters() {
    assertThat(Chapter.all(CATALOGUE, Source.GUIDELINE))
        .extracting(Chapter::key)
        .containsExactly("I", "1", "2", "3", "4", "5", "6", "7", "8", "9");
  }

  @Test
  void everyEntryThatSaysSomethingIsReadInOneChapter() {
    for (Source source : Source.values()) {
      List<Chapter> chapters = Chapter.all(CATALOGUE, source);
      List<Entry> read =
          chapters.stream()
              .flatMap(chapter -> chapter.clauses().stream())
              .flatMap(clause -> clause.entries().stream())
              .toList();
      assertThat(read).doesNotHaveDuplicates();
      assertThat(CATALOGUE.duties(source)).allMatch(read::contains);
      CATALOGUE.duties(source).stream()
          .map(Entry::id)
          .forEach(id -> assertThat(chapters).filteredOn(each -> each.holds(id)).hasSize(1));
    }
  }

  @Test
  void wordsAreFoundWhateverTheirWidthAndKana() {
    List<Chapter> chapters =
        Arrays.stream(Source.values())
            .flatMap(source -> Chapter.all(CATALOGUE, source).stream())
            .toList();
    CatalogueSearch search = new CatalogueSearch(CATALOGUE, chapters, "ja");
    assertThat(search.find("ういるす", 60))
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.found()).isEqualTo("ウイルス"));
    assertThat(search.find("無線ｌａｎ", 60)).isNotEmpty();
    assertThat(search.find("  ", 60)).isEmpty();
    assertThat(search.find("の", 3)).hasSize(3);
  }

  @Test
  void bothTheWordingAndTheExplanationsAreSearched() {
    CatalogueSearch search =
        new CatalogueSearch(CATALOGUE, Chapter.all(CATALOGUE, Source.GUIDELINE), "en");
    assertThat(search.find("責任者を任命", 60))
        .extracting(CatalogueSearch.Hit::where)
        .contains(CatalogueSearch.Where.WORDING);
    assertThat(search.find("Mihon Clinic", 60))
        .extracting(CatalogueSearch.Hit::where)
        .contains(CatalogueSearch.Where.EXPLANATION);
  }
}
