package org.kitei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.device.Device;
import org.kitei.domain.register.RegisterType;
import org.kitei.storage.Store;
import org.kitei.usecase.register.Edit;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.SaveOutcome;
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

/// One edit in a register, committed with its audit entry.
@Measure(
    what = "one edit of a device, committed with its audit entry",
    floor = "one durable insert by plain JDBC",
    must = 3,
    fails = 12)
@State(Scope.Benchmark)
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CommitRow {
  private Path folder;
  private Store store;
  private RegisterService service;
  private Edit<Device> edit;
  private Connection plain;
  private PreparedStatement insert;
  private long count;

  @Setup
  public void open() throws IOException, SQLException {
    folder = Hospital.copy();
    store = Hospital.open(folder);
    service =
        new RegisterService(
            AllRegisters.list(), store.registers(), store.gate(), Hospital.PRESENT, "見本 一郎");
    edit = service.edit(RegisterType.of(Device.class), 1).orElseThrow();
    plain = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("plain.db"));
    try (Statement statement = plain.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute(
          "CREATE TABLE devices (id INTEGER PRIMARY KEY AUTOINCREMENT, number TEXT, name TEXT,"
              + " kind TEXT, place TEXT, uses TEXT, state TEXT) STRICT");
    }
    insert =
        plain.prepareStatement(
            "INSERT INTO devices (number, name, kind, place, uses, state) VALUES (?, ?, ?, ?, ?,"
                + " ?)");
  }

  @Benchmark
  public int floor() throws SQLException {
    count++;
    insert.setString(1, "PC-" + count);
    insert.setString(2, "受付端末");
    insert.setString(3, "desktop");
    insert.setString(4, "受付" + count);
    insert.setString(5, "[\"eligibility\",\"claims\"]");
    insert.setString(6, "in-use");
    return insert.executeUpdate();
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

  @TearDown
  public void close() throws IOException, SQLException {
    plain.close();
    store.close();
    Hospital.delete(folder);
    if (Files.exists(folder)) {
      throw new IllegalStateException("the copy is still there");
    }
  }
}
