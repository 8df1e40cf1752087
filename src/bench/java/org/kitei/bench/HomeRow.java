package org.kitei.bench;

import java.time.LocalDate;
import java.util.List;
import org.kitei.domain.duty.ChapterState;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.NextActions;
import org.kitei.domain.duty.RequirementState;
import org.kitei.storage.Store;
import org.kitei.usecase.duty.StatusService;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/// What home judges when one comes back to it: today's three and the chapters; against the same
/// when the program has just started.
@Measure(
    what = "home judged again: today's three and the chapters",
    floor = "opening it for the first time",
    must = 0)
public class HomeRow extends Row {
  private Store store;
  private StatusService status;

  @Setup
  public void open() {
    store = old();
    status = Judging.status(store);
  }

  @Benchmark
  public int floor() {
    return shown(Judging.status(store));
  }

  @Benchmark
  public int measured() {
    return shown(status);
  }

  private static int shown(StatusService status) {
    LocalDate today = Hospital.PRESENT.today();
    List<Finding> findings = status.on(today).orElseThrow().findings();
    return NextActions.now(findings, today).size()
        + NextActions.all(findings, today).size()
        + ChapterState.of(findings).size()
        + RequirementState.of(findings).size();
  }
}
