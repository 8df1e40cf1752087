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

/// What home shows when one comes back to it: today's three, the chapters, what falls due; against
/// the same when the program has just started.
@Measure(
    what = "opening home again: today's three, chapters, what comes",
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
