package org.kitei.domain.incident;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Message;

/// What one rule says of one incident.
///
/// @param because why it applies or does not, and what is not known
/// @param readings every way of reading how long it gives, with what comes of it
/// @param planned the day that was set where the situation decides, or null
/// @param doneAt when they were told
/// @param doneBy who told them
public record Deadline(
    DeadlineRule rule,
    boolean applies,
    List<Message> because,
    List<Reading> readings,
    @Nullable When planned,
    @Nullable LocalDateTime doneAt,
    @Nullable String doneBy) {
  private static final Comparator<Reading> BY_END = Comparator.comparing(Reading::end);

  public Deadline {
    because = List.copyOf(because);
    readings = List.copyOf(readings);
  }

  /// One way of reading a rule.
  ///
  /// @param end when it falls due by it
  public record Reading(Span span, When end) {}

  /// The reading to act by; empty where the situation decides.
  public Optional<Reading> earliest() {
    return readings.stream().min(BY_END);
  }

  /// The reading that gives the most time; empty where the situation decides.
  public Optional<Reading> last() {
    return readings.stream().max(BY_END);
  }

  /// Act by: the earlier reading; null where the situation decides and no day is set yet.
  public @Nullable When due() {
    return earliest().map(Reading::end).orElse(planned);
  }

  /// The later reading.
  public @Nullable When latest() {
    return last().map(Reading::end).orElse(planned);
  }

  /// Whether it falls due otherwise by another way of reading.
  public boolean isUnclear() {
    return readings.stream().map(Reading::end).distinct().count() > 1;
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
    When due = due();
    return isOpen() && due != null && due.isOver(now);
  }
}
