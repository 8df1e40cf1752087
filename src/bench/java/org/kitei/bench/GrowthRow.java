package org.kitei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.kitei.domain.device.Device;
import org.kitei.domain.register.RegisterType;
import org.kitei.port.WriteGate.Action;
import org.kitei.storage.Store;
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

/// Opening a register with many rows.
@Measure(
    what = "opening a register of 20,000 rows",
    floor = "the same with 5,000 rows",
    must = 4,
    fails = 16)
@State(Scope.Benchmark)
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GrowthRow {
  private Path folder;
  private RegisterOpening few;
  private RegisterOpening many;

  @Setup
  public void open() throws IOException {
    folder = Files.createTempDirectory("kitei-bench");
    few = new RegisterOpening(filled("few", 5_000));
    many = new RegisterOpening(filled("many", 20_000));
  }

  private Store filled(String name, int count) throws IOException {
    Store store = Hospital.open(Files.createDirectory(folder.resolve(name)));
    AnyRows rows = new AnyRows(count);
    RegisterType<Device> type = RegisterType.of(Device.class);
    store
        .gate()
        .write(
            new Action("register.action.added", "見本 一郎"),
            writing -> {
              for (int nth = 1; nth <= count; nth++) {
                writing.insert(rows.row(type, nth));
              }
              return count;
            });
    writeSomethingSmall(store);
    return store;
  }

  /// The screen looks at the last action, which is seldom one of thousands of rows.
  private static void writeSomethingSmall(Store store) {
    store
        .gate()
        .write(
            new Action("register.action.changed", "見本 一郎"),
            writing -> {
              writing.retire(Device.class, 1, Hospital.PRESENT.today());
              return 1;
            });
  }

  @Benchmark
  public int floor() {
    return few.look(Device.class);
  }

  @Benchmark
  public int measured() {
    return many.look(Device.class);
  }

  @TearDown
  public void close() throws IOException {
    few.close();
    many.close();
    Hospital.delete(folder);
  }
}
