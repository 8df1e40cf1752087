package org.kitei.domain.incident;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Message;

/// What one rule says of one incident.
///
/// @param because why it applies or does not, and what is not known
/// @param due act by: the earlier reading; null where the situation decides and no day is set yet
/// @param latest the later reading
/// @param doneAt when they were told
/// @param doneBy who told them
public record Deadline(
    DeadlineRule rule,
    boolean applies,
    List<Message> because,
    @Nullable When due,
    @Nullable When latest,
    @Nullable LocalDateTime doneAt,
    @Nullable String doneBy) {
  public Deadline {
    because = List.copyOf(because);
  }

  public boolean isDone() {
    return doneAt != null;
  }

  /// Whether somebody is still to be told.
  public boolean isOpen() {
    return applies && !isDone();
  }

  /// Whether it was to be done by `now` and is not.
  public boolean isLate(LocalDateTime now) {
    return isOpen() && due != null && due.isOver(now);
  }
}
