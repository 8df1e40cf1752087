package org.kitei.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.device.Device;
import org.kitei.domain.register.RegisterType;
import org.kitei.storage.Store;
import org.kitei.usecase.register.Edit;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.SaveOutcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/// One edit in a register, committed with its audit entry.
@Measure(
    what = "one edit of a device, committed with its audit entry",
    floor = "one durable insert by plain JDBC",
    must = 3,
    fails = 12)
public class CommitRow extends Row {
  private RegisterService service;
  private Edit<Device> edit;
  private PlainTable plain;
  private long count;

  @Setup
  public void open() throws IOException, SQLException {
    Path folder = copy();
    Store store = open(Hospital.open(folder));
    service =
        new RegisterService(
            AllRegisters.list(), store.registers(), store.gate(), Hospital.PRESENT, Hospital.WHO);
    edit = service.edit(RegisterType.of(Device.class), 1).orElseThrow();
    plain = open(new PlainTable(folder));
  }

  @Benchmark
  public int floor() throws SQLException {
    return plain.insert(++count);
  }

  @Benchmark
  public long measured() {
    count++;
    SaveOutcome<Device> outcome = service.save(edit.with("place", "受付" + count));
    if (!(outcome instanceof SaveOutcome.Saved<Device>(var row))) {
      throw new IllegalStateException(outcome.toString());
    }
    edit = Edit.of(edit.type(), row);
    return row.entry();
  }
}
