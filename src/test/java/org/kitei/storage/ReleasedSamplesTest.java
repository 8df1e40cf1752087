package org.kitei.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.RegisterStore;

/// A sample filled by `kitei demo` lies in `released/` for every version since the eighth, made by
/// that version and never again, with a line for each register: its key, its fields, how many rows
/// it has, and a digest of their texts. The program of today must read the same texts out of it.
/// `-Dkitei.released=FOLDER` writes these lines beside the sample in that folder instead.
final class ReleasedSamplesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final String LINES = "rows.txt";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = 8)
  void everyRowReadsAsWhenItWasReleased(int version) throws IOException {
    for (String name : List.of("kitei.db", "kitei.key", LINES)) {
      try (var file = getClass().getResourceAsStream("released/v" + version + "/" + name)) {
        Files.copy(Objects.requireNonNull(file, name), folder.resolve(name));
      }
    }
    assertThat(Store.needsUpgrade(folder)).isEqualTo(version < Migrations.released().newest());
    try (Store store = open(folder)) {
      List<String> lines = Files.readAllLines(folder.resolve(LINES));
      assertThat(lines).hasSizeGreaterThan(50);
      for (String line : lines) {
        String[] parts = line.split(" ", -1);
        RegisterType<?> type = AllRegisters.list().type(parts[0]);
        assertThat(line(store.registers(), type, List.of(parts[1].split(",")))).isEqualTo(line);
      }
      assertThat(store.isUnsealed()).isTrue();
      assertThat(store.check().run().findings()).isEmpty();
    }
  }

  @Test
  @EnabledIfSystemProperty(
      named = "kitei.released",
      matches = ".+",
      disabledReason = "writes what the tests compare with")
  void theLinesOfASampleAreWrittenBesideIt() throws IOException {
    Path sample = Path.of(System.getProperty("kitei.released"));
    try (Store store = open(sample)) {
      Files.write(
          sample.resolve(LINES),
          AllRegisters.list().types().stream()
              .map(
                  type ->
                      line(
                          store.registers(),
                          type,
                          type.fields().stream().map(Field::name).toList()))
              .toList());
    }
  }

  private static String line(RegisterStore store, RegisterType<?> type, List<String> fields) {
    List<String> rows = texts(store, type, fields);
    return String.join(
        " ",
        type.key(),
        String.join(",", fields),
        Integer.toString(rows.size()),
        digest(String.join("\n", rows)));
  }

  private static <R extends Record> List<String> texts(
      RegisterStore store, RegisterType<R> type, List<String> fields) {
    return store.rows(type.record()).stream().map(row -> text(type, row, fields)).toList();
  }

  /// Choices stand in any order.
  private static <R extends Record> String text(
      RegisterType<R> type, Row<R> row, List<String> fields) {
    Draft<R> draft = Draft.of(type.record(), row.value());
    return fields.stream()
        .map(name -> Arrays.stream(draft.text(name).split(",", -1)).sorted().toList().toString())
        .collect(
            Collectors.joining("|", row.id() + "|" + Optional.ofNullable(row.retiredOn()), ""));
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Store open(Path folder) {
    return Store.openOrCreate(
        folder,
        AllRegisters.list(),
        TokyoPresent.on(DAY),
        new KeyFile(folder),
        Samples.MARKER,
        Migrations.released());
  }
}
