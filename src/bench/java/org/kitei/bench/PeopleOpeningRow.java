package org.kitei.bench;

import org.kitei.domain.role.Staff;

/// Opening the people, beside whom their training stands, after ten years and in the first.
@Measure(
    what = "opening the people with ten years of history",
    floor = "as many people in the first year",
    must = 1.25,
    fails = 5)
public class PeopleOpeningRow extends LateAndEarly {
  public PeopleOpeningRow() {
    super(Staff.class);
  }
}
