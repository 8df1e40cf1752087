package org.kitei.usecase.chapter;

import java.util.List;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.register.Draft;

/// What a page shows.
///
/// @param answers the rows there, and what is proposed for those that are not; or what was typed
///   and not saved yet
/// @param kept whether the answers were typed earlier and not saved
/// @param suggestions rows to tick; one that is ticked is added to the answers
/// @param blanks for each register asked, a row to begin with when one is added
public record PageView(
    PageState state,
    Answers answers,
    boolean kept,
    List<Draft<?>> suggestions,
    List<Draft<?>> blanks) {
  public PageView {
    suggestions = List.copyOf(suggestions);
    blanks = List.copyOf(blanks);
  }

  /// A row of `register` to begin with.
  public <R extends Record> Draft<R> blank(Class<R> register) {
    return blanks.stream()
        .filter(each -> each.type().record() == register)
        .<Draft<R>>map(PageView::as)
        .findFirst()
        .orElseGet(() -> Draft.empty(register));
  }

  @SuppressWarnings("unchecked") // found by its own class
  private static <R extends Record> Draft<R> as(Draft<?> draft) {
    return (Draft<R>) draft;
  }
}
