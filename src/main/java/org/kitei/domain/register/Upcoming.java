package org.kitei.domain.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A row in which a day stands that is still to come: something ends on it, or is to be done by it.
public interface Upcoming {
  /// That day, or null where nothing is waited for any more.
  @Nullable LocalDate comesOn();

  /// Whether it is waited for after that day, too, until the row says that it is done.
  default boolean staysOpen() {
    return true;
  }
}
