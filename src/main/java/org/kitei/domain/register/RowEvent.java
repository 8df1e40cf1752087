package org.kitei.domain.register;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Keyed;

/// What happened to a row.
public enum RowEvent implements Keyed {
  ADDED("added"),
  CHANGED("changed"),
  RETIRED("retired"),
  REVIVED("revived"),
  /// Taken back after it was added.
  REMOVED("removed");

  private final String key;

  RowEvent(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /// @param before null when there was no such row
  /// @param after null when the row was taken back
  public static RowEvent of(@Nullable RowState before, @Nullable RowState after) {
    if (before == null || after == null) {
      return before == null ? ADDED : REMOVED;
    } else if (Objects.equals(before.retiredOn(), after.retiredOn())) {
      return CHANGED;
    }
    return after.retiredOn() == null ? REVIVED : RETIRED;
  }
}
