package org.kitei.domain.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row as people read it.
///
/// @param entry number of the audit entry that last changed it
/// @param number the number people call it by, such as `PC-001`
/// @param label what it is called
/// @param texts the values in the order of the register's columns; empty where there is none
/// @param retiredOn the day it was taken out of use, or null
public record ReadRow(
    long id,
    long entry,
    String number,
    String label,
    List<String> texts,
    @Nullable LocalDate retiredOn) {
  public ReadRow {
    texts = List.copyOf(texts);
  }

  public boolean inUse() {
    return retiredOn == null;
  }
}
