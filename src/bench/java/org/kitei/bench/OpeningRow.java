package org.kitei.bench;

import org.kitei.domain.device.Device;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/// Opening the register of devices after ten years and in the first.
@Measure(
    what = "opening the devices with ten years of history",
    floor = "the same devices in the first year",
    must = 1.25,
    fails = 5)
public class OpeningRow extends Row {
  private RegisterOpening late;
  private RegisterOpening early;

  @Setup
  public void open() {
    late = new RegisterOpening(old());
    early = new RegisterOpening(young());
  }

  @Benchmark
  public int floor() {
    return early.look(Device.class);
  }

  @Benchmark
  public int measured() {
    return late.look(Device.class);
  }
}
