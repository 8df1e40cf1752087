package org.kitei.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.kitei.Main;
import org.kitei.boot.AllRegisters;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.Present;
import org.kitei.storage.Store;

/// The ten-year hospital that `kitei demo` makes, and the same hospital in its first year.
final class Hospital {
  /// Names the folder in which both lie.
  static final String FOLDER = "kitei.bench";

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  static final Present PRESENT = TokyoPresent.on(DAY);
  static final String WHO = "見本 一郎";

  private static final String OLD = "old";
  private static final String YOUNG = "young";
  private static final List<String> SIZE = List.of("--staff", "300", "--devices", "500");

  /// What design 12 counts, and the tables that are counted for it.
  private static final List<List<String>> COUNTED =
      List.of(
          List.of("staff", "staff"),
          List.of("devices", "devices"),
          List.of("accounts", "accounts"),
          List.of("checks", "av_checks", "software_checks", "intake_checks"),
          List.of(
              "cases", "incidents", "consultations", "violations", "takeout", "changes", "reviews"),
          List.of("audit entries", "audit_entry"));

  private static final String ATTENDANCES =
      "SELECT sum(json_array_length(participants)) FROM training_records";

  private Hospital() {}

  /// Makes both anew, as the program makes them now, and says what the old one holds.
  static String prepare(Path folder) throws Exception {
    delete(folder.resolve(OLD));
    delete(folder.resolve(YOUNG));
    make(folder.resolve(YOUNG), 0);
    long begun = System.nanoTime();
    make(folder.resolve(OLD), 10);
    long seconds = (System.nanoTime() - begun) / 1_000_000_000L;
    System.setProperty(FOLDER, folder.toString());
    return counts() + "made in " + seconds + " s";
  }

  private static void make(Path folder, int years) throws Exception {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-Djava.awt.headless=true",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "--data",
                    folder.toString(),
                    "demo",
                    "--kind",
                    "hospital",
                    "--date",
                    DAY.toString(),
                    "--years",
                    Integer.toString(years)),
                SIZE.stream())
            .toList();
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException("demo ended with " + exit);
    }
  }

  private static String counts() throws SQLException {
    StringJoiner said = new StringJoiner(", ", "", ", ");
    try (Connection plain = plain();
        Statement statement = plain.createStatement()) {
      for (List<String> counted : COUNTED) {
        long count = 0;
        for (String table : counted.subList(1, counted.size())) {
          count += number(statement, "SELECT count(*) FROM " + table);
        }
        said.add(String.format(Locale.ROOT, "%,d %s", count, counted.getFirst()));
      }
      said.add(String.format(Locale.ROOT, "%,d attendances", number(statement, ATTENDANCES)));
    }
    File file = path(OLD).resolve("kitei.db").toFile();
    return said.add(file.length() / 1_000_000 + " MB").toString();
  }

  private static long number(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /// The hospital with ten years behind it.
  static Store old() {
    return open(path(OLD));
  }

  static Store young() {
    return open(path(YOUNG));
  }

  /// The old one's file, to read without the program.
  static Connection plain() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + path(OLD).resolve("kitei.db"));
  }

  /// A copy of the old hospital to write in.
  static Path copy() throws IOException {
    Path copy = Files.createTempDirectory(path(OLD).getParent(), "copy");
    try (Stream<Path> files = Files.list(path(OLD))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  static Store open(Path folder) {
    return Store.openOrCreate(folder, AllRegisters.list(), PRESENT, new KeyFile(folder), "sealed");
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private static Path path(String name) {
    return Path.of(System.getProperty(FOLDER, "")).resolve(name);
  }
}
