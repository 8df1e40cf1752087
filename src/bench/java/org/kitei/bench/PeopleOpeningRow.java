package org.kitei.bench;

import org.kitei.domain.role.Staff;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/// Opening the people, beside whom their training stands, after ten years and in the first.
@Measure(
    what = "opening the people with ten years of history",
    floor = "as many people in the first year",
    must = 1.25,
    fails = 5)
public class PeopleOpeningRow extends Row {
  private RegisterOpening late;
  private RegisterOpening early;

  @Setup
  public void open() {
    late = new RegisterOpening(old());
    early = new RegisterOpening(young());
  }

  @Benchmark
  public int floor() {
    return early.look(Staff.class);
  }

  @Benchmark
  public int measured() {
    return late.look(Staff.class);
  }
}
