package org.kitei.domain.duty;

import java.util.List;

/// Rows of one register that changed.
///
/// @param values what they held before and what they hold now, where they were and are in use
public record Edit(Class<? extends Record> register, List<? extends Record> values) {
  public Edit {
    values = List.copyOf(values);
  }
}
