package org.kitei.bench;

import java.util.concurrent.TimeUnit;
import org.kitei.domain.device.Device;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Opening the register of devices, with and without ten years of history.
@Measure(
    what = "opening the devices with ten years of history",
    floor = "the same devices without history",
    must = 1.25,
    fails = 5)
@State(Scope.Benchmark)
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class OpeningRow {
  private RegisterOpening old;
  private RegisterOpening young;

  @Setup
  public void open() {
    old = new RegisterOpening(Hospital.old());
    young = new RegisterOpening(Hospital.young());
  }

  @Benchmark
  public int floor() {
    return young.look(Device.class);
  }

  @Benchmark
  public int measured() {
    return old.look(Device.class);
  }

  @TearDown
  public void close() {
    old.close();
    young.close();
  }
}
