package org.kitei.domain.role;

import java.util.Optional;
import org.kitei.domain.catalogue.Source;
import org.kitei.domain.profile.ModelChoice;

/// What somebody in charge does in a case; who that is follows the adopted regulation.
public enum CaseTask {
  /// Permits that something is taken out of the room: A-5-2, B-5-2, C-6-2, D-5-2.
  TAKE_OUT,
  /// Sees to it that work goes on when something changes: A-6-2, B-6-2, C-3-2, D-6-2.
  CHANGE,
  /// Evaluates the regulation and its practice: A-10-1, B-10-1, C-8-1, D-10-1.
  REVIEW,
  /// Decides about a violation: A-9-1, B-9-1, C-7-1, D-9-1; the head by the guideline's chapter 8.
  VIOLATION,
  /// Is asked what is unclear: A-5-6, B-5-6, D-5-6; C-6-6 names another officer.
  CONSULTATION;

  /// The role by the regulation of that model; empty for the head, whom the guideline names where
  /// there is no model.
  public Optional<Role> role(ModelChoice choice) {
    return choice instanceof ModelChoice.Model(Source source, var ignored)
        ? Optional.of(role(source))
        : Optional.empty();
  }

  private Role role(Source source) {
    return this == CONSULTATION && source == Source.C
        ? Role.INFORMATION_MANAGER
        : Role.SYSTEM_ADMINISTRATOR;
  }
}
