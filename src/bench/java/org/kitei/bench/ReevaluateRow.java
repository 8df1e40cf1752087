package org.kitei.bench;

import java.io.IOException;
import org.kitei.domain.device.CheckResult;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.VirusCheck;
import org.kitei.domain.register.Ref;
import org.kitei.port.WriteGate.Action;
import org.kitei.storage.Store;
import org.kitei.usecase.duty.StatusService;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/// Judging again after one more virus check was entered, against judging everything after it.
@Measure(
    what = "evaluate again after one edit, the edit included",
    floor = "the edit, and evaluating all duties anew",
    must = 0)
public class ReevaluateRow extends Row {
  private Store store;
  private StatusService status;

  @Setup
  public void open() throws IOException {
    store = open(Hospital.open(copy()));
    status = Judging.status(store);
    judged(status);
  }

  @Benchmark
  public int floor() {
    edit();
    return judged(Judging.status(store));
  }

  @Benchmark
  public int measured() {
    edit();
    return judged(status);
  }

  private static int judged(StatusService status) {
    return status.on(Hospital.PRESENT.today()).orElseThrow().findings().size();
  }

  private void edit() {
    Ref<Device> device = new Ref<>(1);
    store
        .gate()
        .write(
            new Action("register.action.added", Hospital.WHO),
            writing ->
                writing.insert(
                    new VirusCheck(
                        Hospital.PRESENT.today(),
                        device,
                        null,
                        CheckResult.CLEAN,
                        Hospital.WHO,
                        null,
                        null,
                        null,
                        null)));
  }
}
