package org.kitei.domain.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.catalogue.Requirement;
import org.kitei.domain.role.Staff;
import org.kitei.storage.catalogue.JsonCatalogue;

class PagesTest {
  private static final Catalogue CATALOGUE = new JsonCatalogue().catalogue();

  static Stream<Page> pages() {
    return Pages.all().stream();
  }

  static Stream<Integer> chapters() {
    return Pages.chapters().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageServesRequirementsThatExist(Page page) {
    assertThat(CATALOGUE.requirements()).extracting(Requirement::id).containsAll(page.serves());
    assertThat(page.asks().isEmpty()).isEqualTo(page.isLast());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageAsksTheRegistersThatProveWhatItServes(Page page) {
    List<String> asked = page.asks().stream().map(asks -> asks.register().key()).toList();
    for (String requirement : page.serves()) {
      assertThat(CATALOGUE.requirement(requirement).registers()).containsAnyElementsOf(asked);
    }
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void everyRequirementOfAChapterHasItsPage(int chapter) {
    Set<String> served = new HashSet<>();
    Pages.of(chapter).forEach(page -> served.addAll(page.serves()));
    assertThat(CATALOGUE.requirements().stream().filter(each -> each.chapter() == chapter))
        .extracting(Requirement::id)
        .allMatch(served::contains);
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void everyChapterClosesWithItsLastPage(int chapter) {
    List<Page> pages = Pages.of(chapter);
    assertThat(pages).extracting(Page::chapter).containsOnly(chapter);
    assertThat(pages.stream().filter(Page::isLast)).containsExactly(pages.getLast());
  }

  @Test
  void pagesHaveNamesOfTheirOwn() {
    assertThat(Pages.all()).extracting(Page::toString).doesNotHaveDuplicates();
  }

  @Test
  void whatIsAskedIsNamedByItsAccessor() {
    assertThat(ChapterOne.OFFICERS.asks(Staff.class).orElseThrow().fields())
        .extracting(each -> each.name())
        .containsExactly("name");
  }
}
