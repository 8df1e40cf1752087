package org.kitei.domain.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row as it is kept.
///
/// @param id never reused within its register
/// @param entry number of the audit entry that last changed it
/// @param retiredOn the day it was taken out of use, or null while in use; rows are never deleted
public record Row<R extends Record>(long id, R value, long entry, @Nullable LocalDate retiredOn) {
  public boolean inUse() {
    return retiredOn == null;
  }
}
