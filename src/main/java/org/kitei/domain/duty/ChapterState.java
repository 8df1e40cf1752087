package org.kitei.domain.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// How a chapter stands, counted in requirements.
///
/// @param chapter the guideline's chapter, 0 for part I
public record ChapterState(int chapter, List<RequirementState> requirements) {
  public ChapterState {
    requirements = List.copyOf(requirements);
  }

  /// One for each chapter that asks for anything, in their order.
  public static List<ChapterState> of(List<Finding> findings) {
    Map<Integer, List<RequirementState>> chapters = new TreeMap<>();
    for (RequirementState state : RequirementState.of(findings)) {
      chapters.computeIfAbsent(state.requirement().chapter(), none -> new ArrayList<>()).add(state);
    }
    return chapters.entrySet().stream()
        .map(chapter -> new ChapterState(chapter.getKey(), chapter.getValue()))
        .toList();
  }

  /// How many of its requirements apply to the institution.
  public int applying() {
    return count(RequirementState::applies);
  }

  /// How many of those are met.
  public int met() {
    return count(state -> state.status() == Status.MET);
  }

  public boolean applies() {
    return applying() > 0;
  }

  /// The first requirement that is left to do.
  public Optional<RequirementState> firstOpen() {
    return requirements.stream().filter(RequirementState::isOpen).findFirst();
  }

  public List<RequirementState> notApplying() {
    return requirements.stream().filter(state -> !state.applies()).toList();
  }

  /// The chapter as a whole: overdue when anything is, met when everything is.
  public Status status() {
    if (!applies()) {
      return Status.NOT_APPLICABLE;
    }
    if (requirements.stream().anyMatch(state -> state.status() == Status.OVERDUE)) {
      return Status.OVERDUE;
    }
    if (met() == applying()) {
      return Status.MET;
    }
    boolean begun =
        requirements.stream()
            .anyMatch(state -> state.applies() && state.status() != Status.NOT_YET);
    return begun ? Status.PARTLY : Status.NOT_YET;
  }

  private int count(Predicate<RequirementState> which) {
    return Math.toIntExact(requirements.stream().filter(which).count());
  }
}
