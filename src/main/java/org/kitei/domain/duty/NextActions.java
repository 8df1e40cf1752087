package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What to do next: one action for each requirement that is open, the most pressing first. First
/// what is overdue, then what falls due within a month, then the rest; among these what carries
/// more risk, then what is due earlier. What was put off, or a vendor is being asked about, comes
/// back a week before its day, as does what is met and will not be much longer. The same findings
/// and day give the same list.
public final class NextActions {
  /// How many are shown at a time.
  public static final int AT_A_TIME = 3;

  private static final int MONTH_DAYS = 30;

  /// So many days before its day something is brought to mind.
  static final int NOTICE_DAYS = 7;

  private NextActions() {}

  /// All there are; empty when the institution is done.
  public static List<RequirementState> all(List<Finding> findings, LocalDate today) {
    return RequirementState.of(findings).stream()
        .filter(state -> state.isOpen() ? isNow(state, today) : isEnding(state, today))
        .sorted(
            Comparator.comparingInt((RequirementState state) -> band(state, today))
                .thenComparingInt(state -> -state.requirement().remedy().risk())
                .thenComparing(state -> state.next().orElse(LocalDate.MAX)))
        .toList();
  }

  /// At most three of them.
  public static List<RequirementState> now(List<Finding> findings, LocalDate today) {
    return all(findings, today).stream().limit(AT_A_TIME).toList();
  }

  private static boolean isNow(RequirementState state, LocalDate today) {
    return !state.waits() || isDueWithin(state, today, NOTICE_DAYS);
  }

  /// Whether what is met will not be in a week, and something can be done about it.
  private static boolean isEnding(RequirementState state, LocalDate today) {
    return !state.deeds().isEmpty()
        && state.until().filter(day -> !day.isAfter(today.plusDays(NOTICE_DAYS))).isPresent();
  }

  private static int band(RequirementState state, LocalDate today) {
    if (state.status() == Status.OVERDUE) {
      return 0;
    }
    return isDueWithin(state, today, MONTH_DAYS) ? 1 : 2;
  }

  private static boolean isDueWithin(RequirementState state, LocalDate today, int days) {
    return state.next().filter(day -> !day.isAfter(today.plusDays(days))).isPresent();
  }
}
