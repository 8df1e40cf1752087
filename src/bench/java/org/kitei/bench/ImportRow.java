package org.kitei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kitei.boot.AllRegisters;
import org.kitei.document.TablesOnDisk;
import org.kitei.domain.device.Device;
import org.kitei.domain.register.RegisterType;
import org.kitei.platform.BundleWords;
import org.kitei.platform.KeyFile;
import org.kitei.platform.Settings;
import org.kitei.storage.Store;
import org.kitei.usecase.register.ImportOutcome;
import org.kitei.usecase.register.ImportService;
import org.kitei.usecase.register.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Importing 10,000 devices from a CSV file into an empty register: read, checked, written and
/// audited as one action.
@Measure(
    what = "import of 10,000 rows from CSV, audited",
    floor = "batch insert of the same rows by plain JDBC",
    must = 6,
    fails = 24)
@State(Scope.Benchmark)
@Fork(1)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
public class ImportRow {
  private static final int ROWS = 10_000;

  private Path folder;
  private Path file;
  private Store store;
  private ImportService service;
  private Connection plain;

  @Setup(Level.Invocation)
  public void open() throws IOException, SQLException {
    folder = Files.createTempDirectory("kitei-import");
    file = folder.resolve("devices.csv");
    StringBuilder text = new StringBuilder("管理番号,名称,種別,設置場所,許された用途,導入日,状態\r\n");
    for (int at = 1; at <= ROWS; at++) {
      text.append("PC-").append(at).append(",受付端末 ").append(at);
      text.append(",デスクトップ,受付,資格確認、請求,2026-04-01,使用中\r\n");
    }
    Files.writeString(file, text.toString());
    store =
        Store.openOrCreate(folder, AllRegisters.list(), Hospital.PRESENT, new KeyFile(folder), "封");
    service =
        new ImportService(
            store.registers(),
            store.gate(),
            new TablesOnDisk(),
            new Settings(folder),
            List.of(new BundleWords("ja"), new BundleWords("en")),
            "見本 一郎");
    plain = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("plain.db"));
    try (Statement statement = plain.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute(
          "CREATE TABLE devices (id INTEGER PRIMARY KEY AUTOINCREMENT, number TEXT, name TEXT,"
              + " kind TEXT, place TEXT, uses TEXT, introduced_on TEXT, state TEXT) STRICT");
    }
    plain.setAutoCommit(false);
  }

  @Benchmark
  public int floor() throws SQLException {
    try (PreparedStatement insert =
        plain.prepareStatement(
            "INSERT INTO devices (number, name, kind, place, uses, introduced_on, state)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      for (int at = 1; at <= ROWS; at++) {
        insert.setString(1, "PC-" + at);
        insert.setString(2, "受付端末 " + at);
        insert.setString(3, "desktop");
        insert.setString(4, "受付");
        insert.setString(5, "[\"eligibility\",\"claims\"]");
        insert.setString(6, "2026-04-01");
        insert.setString(7, "in-use");
        insert.addBatch();
      }
      insert.executeBatch();
      plain.commit();
      return ROWS;
    }
  }

  @Benchmark
  public int measured() {
    RegisterType<Device> type = RegisterType.of(Device.class);
    var opened = (ImportService.Opened.Table) service.open(type, file, null, false);
    var outcome =
        service.run(
            type, opened.table(), opened.mapping(), new BundleWords("ja"), Progress.unwatched());
    if (!(outcome instanceof ImportOutcome.Done<Device> done) || done.added() != ROWS) {
      throw new IllegalStateException(outcome.toString());
    }
    return done.added();
  }

  @TearDown(Level.Invocation)
  public void close() throws IOException, SQLException {
    plain.close();
    store.close();
    Hospital.delete(folder);
  }
}
