package org.kitei.domain.chapter;

import java.util.List;
import java.util.Map;

/// All pages there are, chapter by chapter.
public final class Pages {
  private static final Map<Integer, List<Page>> CHAPTERS =
      Map.of(ChapterOne.NUMBER, ChapterOne.PAGES);

  private Pages() {}

  /// The chapters that have pages.
  public static List<Integer> chapters() {
    return CHAPTERS.keySet().stream().sorted().toList();
  }

  /// The pages of a chapter, the closing one last; throws [IllegalArgumentException] when it has
  /// none.
  public static List<Page> of(int chapter) {
    List<Page> pages = CHAPTERS.get(chapter);
    if (pages == null) {
      throw new IllegalArgumentException("chapter " + chapter + " has no pages");
    }
    return pages;
  }

  public static List<Page> all() {
    return chapters().stream().flatMap(chapter -> of(chapter).stream()).toList();
  }
}
