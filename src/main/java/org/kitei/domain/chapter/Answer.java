package org.kitei.domain.chapter;

import org.kitei.domain.register.Draft;

/// One row being answered on a page.
///
/// @param handle the row's id, or `+1`, `+2` … for a row that is not there yet. A reference typed
///   in another row of the page may hold such a handle in place of an id.
public record Answer<R extends Record>(String handle, Draft<R> draft) {
  private static final String NEW = "+";

  static String fresh(int number) {
    return NEW + number;
  }

  static String of(long id) {
    return Long.toString(id);
  }

  /// Whether the handle is of a row that is not there yet.
  public static boolean isNew(String handle) {
    return handle.startsWith(NEW);
  }

  public boolean isNew() {
    return isNew(handle);
  }

  /// The row's id; only of one that is there.
  public long id() {
    return Long.parseLong(handle);
  }

  /// The same row with another text in the component called `name`.
  public Answer<R> with(String name, String text) {
    return new Answer<>(handle, draft.with(name, text));
  }
}
