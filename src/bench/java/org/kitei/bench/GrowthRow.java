package org.kitei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kitei.domain.device.Device;
import org.kitei.domain.register.RegisterType;
import org.kitei.port.WriteGate.Action;
import org.kitei.storage.Store;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/// Opening a register with many rows.
@Measure(
    what = "opening a register of 20,000 rows",
    floor = "the same with 5,000 rows",
    must = 4,
    fails = 16)
public class GrowthRow extends Row {
  private static final int FEW = 5_000;
  private static final int MANY = 20_000;

  private RegisterOpening few;
  private RegisterOpening many;

  @Setup
  public void open() throws IOException {
    few = new RegisterOpening(filled(FEW));
    many = new RegisterOpening(filled(MANY));
  }

  private Store filled(int count) throws IOException {
    Path folder = folder();
    Store store = open(Hospital.open(Files.createDirectory(folder.resolve("data"))));
    AnyRows rows = new AnyRows(count);
    RegisterType<Device> type = RegisterType.of(Device.class);
    store
        .gate()
        .write(
            new Action("register.action.added", Hospital.WHO),
            writing -> {
              for (int nth = 1; nth <= count; nth++) {
                writing.insert(rows.row(type, nth));
              }
              return count;
            });
    return store;
  }

  @Benchmark
  public int floor() {
    return few.look(Device.class);
  }

  @Benchmark
  public int measured() {
    return many.look(Device.class);
  }
}
