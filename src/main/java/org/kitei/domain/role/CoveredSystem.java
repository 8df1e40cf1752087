package org.kitei.domain.role;

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
}
