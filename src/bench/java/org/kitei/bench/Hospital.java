package org.kitei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.Present;
import org.kitei.port.WriteGate.Action;
import org.kitei.storage.Store;

/// The ten-year hospital, filled through the write gate as the program would, one small action
/// after the other. Beside it lies the young one: the same people and devices, and no history.
final class Hospital {
  /// Names the folder in which both lie.
  static final String FOLDER = "kitei.bench";

  static final Present PRESENT = TokyoPresent.on(LocalDate.of(2026, 11, 22));

  private static final Action ACTION = new Action("register.action.changed", "見本 一郎");

  /// Fewer with `-Dkitei.bench.entries` where somebody is in a hurry; the table says how many.
  private static final int ENTRIES = Integer.getInteger("kitei.bench.entries", 200_000);

  private static final int OTHERS = 60;
  private static final int AT_ONCE = 5;

  /// How many rows there are of what design 12 counts; a few of everything else.
  private static final Map<String, Integer> ROWS =
      Map.of(
          "staff", 300,
          "devices", 500,
          "accounts", 3_000,
          "av_checks", 20_000,
          "training_records", 5_000,
          "incidents", 1_000);

  private Hospital() {}

  /// Fills both unless they lie there already, and says what they hold.
  static String prepare(Path folder) throws IOException {
    Path said = folder.resolve("hospital.txt");
    String version =
        AllRegisters.list().types().stream().map(type -> type.key() + type.fields()).toList()
            + ROWS.toString()
            + ENTRIES;
    String mark = Integer.toHexString(version.hashCode());
    if (Files.exists(said) && Files.readString(said).startsWith(mark)) {
      return Files.readString(said).substring(mark.length() + 1);
    }
    delete(folder.resolve("old"));
    delete(folder.resolve("young"));
    fill(folder.resolve("young"), List.of("staff", "devices"), 0);
    long begun = System.nanoTime();
    String counts = fill(folder.resolve("old"), List.of(), ENTRIES);
    String text =
        String.format(
            Locale.ROOT,
            "%s%nfilled in %d s, %d MB",
            counts,
            (System.nanoTime() - begun) / 1_000_000_000L,
            Files.size(folder.resolve("old").resolve("kitei.db")) / 1_000_000);
    Files.writeString(said, mark + "\n" + text);
    return text;
  }

  /// The hospital with ten years behind it.
  static Store old() {
    return open(Path.of(System.getProperty(FOLDER, "")).resolve("old"));
  }

  static Store young() {
    return open(Path.of(System.getProperty(FOLDER, "")).resolve("young"));
  }

  /// A copy of the old hospital to write in.
  static Path copy() throws IOException {
    Path old = Path.of(System.getProperty(FOLDER, "")).resolve("old");
    Path copy = Files.createTempDirectory(old.getParent(), "copy");
    try (Stream<Path> files = Files.list(old)) {
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

  /// @param only keys of the registers to fill; all where there are none
  /// @param entries how many actions there must have been in the end
  private static String fill(Path folder, List<String> only, int entries) throws IOException {
    Files.createDirectories(folder);
    AnyRows rows = new AnyRows(42);
    List<RegisterType<?>> filled = new ArrayList<>();
    List<String> left = new ArrayList<>();
    int total = 0;
    int actions = 0;
    try (Store store = open(folder)) {
      for (RegisterType<?> type : AllRegisters.list().types()) {
        if (only.isEmpty() || only.contains(type.key())) {
          int count = type.single() ? 1 : ROWS.getOrDefault(type.key(), OTHERS);
          if (rows.fills(type)) {
            actions += insert(store, type, rows, count);
            rows.filled(type.record(), count);
            filled.add(type);
            total += count;
          } else {
            left.add(type.key());
          }
        }
      }
      Random random = new Random(43);
      while (actions < entries) {
        change(store, filled.get(random.nextInt(filled.size())), rows, random);
        actions++;
      }
    }
    return String.format(
        Locale.ROOT,
        "%d of the 6 registers that design 12 counts, %d rows in %d registers (left empty: %s), %d"
            + " audit entries",
        filled.stream().filter(type -> ROWS.containsKey(type.key())).count(),
        total,
        filled.size(),
        left,
        actions);
  }

  /// Returns the number of actions.
  private static <R extends Record> int insert(
      Store store, RegisterType<R> type, AnyRows rows, int count) {
    int actions = 0;
    for (int at = 0; at < count; at += AT_ONCE) {
      int from = at;
      store
          .gate()
          .write(
              ACTION,
              writing -> {
                for (int nth = from; nth < Math.min(from + AT_ONCE, count); nth++) {
                  writing.insert(rows.row(type, nth + 1));
                }
                return from;
              });
      actions++;
    }
    return actions;
  }

  private static <R extends Record> void change(
      Store store, RegisterType<R> type, AnyRows rows, Random random) {
    int count = type.single() ? 1 : ROWS.getOrDefault(type.key(), OTHERS);
    int id = random.nextInt(count) + 1;
    Row<R> changed = store.gate().write(ACTION, writing -> writing.update(id, rows.row(type, id)));
    if (changed.id() != id) {
      throw new IllegalStateException(type.key());
    }
  }
}
