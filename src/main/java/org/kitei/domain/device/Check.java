package org.kitei.domain.device;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A look for what does not belong there. What was found stays open until it was dealt with.
public interface Check {
  LocalDate checkedOn();

  CheckResult result();

  /// What was found; null when nothing was.
  @Nullable String found();

  /// What was done about it, or is going to be.
  @Nullable String measure();

  /// When it was dealt with; null while it is not.
  @Nullable LocalDate measuredOn();

  /// Whether something was found and not dealt with.
  default boolean isOpen() {
    return result() == CheckResult.FOUND && measuredOn() == null;
  }
}
