package org.kitei.domain.role;

import org.kitei.domain.shared.Business;
import org.kitei.domain.shared.Keyed;

/// Which system an appointment is for; model A appoints for each.
public enum CoveredSystem implements Keyed {
  ALL("all"),
  ELIGIBILITY("eligibility"),
  CLAIMS("claims"),
  ENROLMENT("enrolment");

  private final String key;

  CoveredSystem(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /// The system of a business.
  public static CoveredSystem of(Business business) {
    return switch (business) {
      case ELIGIBILITY -> ELIGIBILITY;
      case CLAIMS -> CLAIMS;
      case ENROLMENT -> ENROLMENT;
    };
  }

  /// Whether somebody appointed for this system is appointed for `system`.
  public boolean covers(CoveredSystem system) {
    return this == ALL || this == system;
  }
}
