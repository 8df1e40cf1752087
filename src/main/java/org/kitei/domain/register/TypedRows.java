package org.kitei.domain.register;

import java.util.List;
import java.util.Map;

/// What is being typed on a page, as far as it outlives the program.
///
/// @param removed the rows that were there and are to be taken out of use
public record TypedRows(List<Typed> rows, List<Gone> removed) {
  public TypedRows {
    rows = List.copyOf(rows);
    removed = List.copyOf(removed);
  }

  /// One row being typed.
  ///
  /// @param type key of its register or step
  /// @param handle which of the page's rows it is; a page of one row needs none
  public record Typed(String type, String handle, Map<String, String> texts) {
    public Typed {
      texts = Map.copyOf(texts);
    }
  }

  /// A row that was taken off the page.
  public record Gone(String type, long id) {}

  /// A page of one row.
  public static TypedRows one(Draft<?> draft) {
    return new TypedRows(List.of(new Typed(draft.type().key(), "", draft.texts())), List.of());
  }

  /// `draft` with what was typed in the page's only row; as it is where that is of something else.
  public <R extends Record> Draft<R> into(Draft<R> draft) {
    boolean same = rows.size() == 1 && rows.getFirst().type().equals(draft.type().key());
    return same ? Draft.of(draft.type().record(), rows.getFirst().texts()) : draft;
  }
}
