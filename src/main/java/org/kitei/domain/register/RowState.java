package org.kitei.domain.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row as the history keeps it: texts by component as in [FieldText], without those that are
/// empty. The text of a private component is sealed and only tells whether it changed.
///
/// @param retiredOn the day it was taken out of use as ISO text, or null
public record RowState(Map<String, String> texts, @Nullable String retiredOn) {
  public RowState {
    texts = Map.copyOf(texts);
  }
}
