package org.kitei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.kitei.document.TablesOnDisk;
import org.kitei.domain.device.Device;
import org.kitei.domain.register.RegisterType;
import org.kitei.platform.BundleWords;
import org.kitei.platform.Settings;
import org.kitei.storage.Store;
import org.kitei.usecase.register.ImportOutcome;
import org.kitei.usecase.register.ImportService;
import org.kitei.usecase.register.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Importing 10,000 devices from a CSV file into an empty register: read, checked, written and
/// audited as one action.
@Measure(
    what = "import of 10,000 rows from CSV, audited",
    floor = "batch insert of the same rows by plain JDBC",
    must = 6,
    fails = 24)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 20)
@Measurement(iterations = 10)
public class ImportRow extends Row {
  private static final int ROWS = 10_000;

  private Path file;
  private ImportService service;
  private PlainTable plain;

  @Setup(Level.Invocation)
  public void open() throws IOException, SQLException {
    Path folder = folder();
    file = folder.resolve("devices.csv");
    StringBuilder text = new StringBuilder("管理番号,名称,種別,設置場所,許された用途,導入日,状態\r\n");
    for (int at = 1; at <= ROWS; at++) {
      text.append("PC-").append(at).append(",受付端末 ").append(at);
      text.append(",デスクトップ,受付,資格確認、請求,2026-04-01,使用中\r\n");
    }
    Files.writeString(file, text.toString());
    Store store = open(Hospital.open(folder));
    service =
        new ImportService(
            store.registers(),
            store.gate(),
            new TablesOnDisk(),
            new Settings(folder),
            List.of(new BundleWords("ja"), new BundleWords("en")),
            Hospital.WHO);
    plain = open(new PlainTable(folder));
  }

  @Benchmark
  public int floor() throws SQLException {
    return plain.insertAll(ROWS);
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

  @Override
  @TearDown(Level.Invocation)
  public void close() throws Exception {
    super.close();
  }
}
