package org.kitei.usecase.chapter;

import java.util.List;
import org.kitei.domain.chapter.Page;

/// A chapter as it stands today.
///
/// @param pages in order, the closing one last
/// @param here where to go on: the first page with something to answer, else the closing one
public record ChapterView(int chapter, List<PageState> pages, Page here) {
  public ChapterView {
    pages = List.copyOf(pages);
  }

  public PageState state(Page page) {
    return pages.stream().filter(each -> each.page().equals(page)).findFirst().orElseThrow();
  }

  /// The page after `page`; the closing one stays.
  public Page after(Page page) {
    return neighbour(page, 1);
  }

  /// The page before `page`; the first one stays.
  public Page before(Page page) {
    return neighbour(page, -1);
  }

  private Page neighbour(Page page, int step) {
    List<Page> all = pages.stream().map(PageState::page).toList();
    return all.get(Math.clamp((long) all.indexOf(page) + step, 0, all.size() - 1));
  }
}
