package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.Private;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.RegisterType;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;

final class ColumnsTest {
  @TempDir Path folder;

  static Stream<RegisterType<?>> released() {
    return AllRegisters.list().types().stream();
  }

  @ParameterizedTest
  @MethodSource("released")
  void theColumnsOfARegisterAreItsComponents(RegisterType<?> type) {
    try (Store store = released(folder)) {
      assertThat(columns(store, type)).containsExactlyElementsOf(expected(type));
      assertThat(references(store, type)).isEqualTo(expectedReferences(type));
    }
  }

  /// What is shown beside a row is found by it: one reference by an index, several by the table
  /// that triggers keep.
  @ParameterizedTest
  @MethodSource("released")
  void whatIsShownBesideARowIsFoundWithoutReadingAll(RegisterType<?> type) {
    try (Store store = released(folder)) {
      for (Field field : type.shownFields()) {
        String column = RegisterTable.column(field.name());
        if (field.kind() == FieldKind.REFERENCE) {
          assertThat(indexed(store, type)).as(column).contains(column);
        } else {
          assertThat(triggers(store, type))
              .contains(column + "_come", column + "_change", column + "_go");
        }
      }
    }
  }

  @Test
  void theColumnsOfTheSamplesAreTheirComponents() {
    try (Store store = Samples.open(folder)) {
      for (RegisterType<?> type : Samples.REGISTERS.types()) {
        assertThat(columns(store, type)).containsExactlyElementsOf(expected(type));
        assertThat(references(store, type)).isEqualTo(expectedReferences(type));
      }
    }
  }

  @Test
  void everyTableIsStrict() {
    try (Store store = Samples.open(folder)) {
      List<String> loose =
          store
              .writing()
              .alone(
                  sql ->
                      sql.list(
                          "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0"
                              + " AND name NOT LIKE 'sqlite_%'",
                          row -> row.getString(1)));

      assertThat(loose).isEmpty();
    }
  }

  /// Where a reference may point at an entry written later, SQLite looks through every table that
  /// refers to entries with each action: 28 ms instead of 2 at 200,000 rows.
  @Test
  void noReferenceIsDeferred() {
    try (Store store = Samples.open(folder)) {
      long deferred =
          store
              .writing()
              .alone(
                  sql ->
                      sql.number("SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%DEFERR%'"));

      assertThat(deferred).isZero();
    }
  }

  @Test
  void aComponentThatTakesOurOwnColumnIsRefused() {
    assertThatThrownBy(() -> new RegisterTable<>(RegisterType.of(TakesOurs.class)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPrivateComponentThatCannotBeLeftOutIsRefused() {
    assertThatThrownBy(() -> new RegisterTable<>(RegisterType.of(CannotBeLeftOut.class)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> expected(RegisterType<?> type) {
    List<String> expected =
        new ArrayList<>(List.of("id INTEGER", "entry INTEGER NOT NULL", "retired_on TEXT"));
    for (Field field : type.fields()) {
      expected.add(
          RegisterTable.column(field.name())
              + " "
              + Cells.type(field)
              + (field.required() ? " NOT NULL" : ""));
    }
    return expected;
  }

  private static List<String> columns(Store store, RegisterType<?> type) {
    return store
        .writing()
        .alone(
            sql ->
                sql.list(
                    "SELECT name, type, \"notnull\" FROM pragma_table_info(?)",
                    ColumnsTest::column,
                    type.key()));
  }

  private static Store released(Path folder) {
    return Store.openOrCreate(
        folder,
        AllRegisters.list(),
        TokyoPresent.on(Samples.TODAY),
        new KeyFile(folder),
        Samples.MARKER);
  }

  /// The columns an index begins with.
  private static List<String> indexed(Store store, RegisterType<?> type) {
    return store
        .writing()
        .alone(
            sql ->
                sql.list(
                    "SELECT i.name FROM pragma_index_list(?) l, pragma_index_info(l.name) i"
                        + " WHERE i.seqno = 0",
                    row -> row.getString(1),
                    type.key()));
  }

  /// The triggers, without the name of the table they all begin with.
  private static List<String> triggers(Store store, RegisterType<?> type) {
    return store
        .writing()
        .alone(
            sql ->
                sql.list(
                    "SELECT substr(name, length(tbl_name) + 2) FROM sqlite_schema"
                        + " WHERE type = 'trigger' AND tbl_name = ?",
                    row -> row.getString(1),
                    type.key()));
  }

  private static String column(ResultSet row) throws SQLException {
    return row.getString(1) + " " + row.getString(2) + (row.getInt(3) == 1 ? " NOT NULL" : "");
  }

  private static List<String> expectedReferences(RegisterType<?> type) {
    List<String> expected = new ArrayList<>(List.of("entry audit_entry number"));
    for (Field field : type.fields()) {
      Class<? extends Record> refers = field.refers();
      if (refers != null && field.kind() == FieldKind.REFERENCE && !field.sealed()) {
        expected.add(
            RegisterTable.column(field.name()) + " " + RegisterType.of(refers).key() + " id");
      }
    }
    return expected.stream().sorted().toList();
  }

  private static List<String> references(Store store, RegisterType<?> type) {
    return store
        .writing()
        .alone(
            sql ->
                sql.list(
                    "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)",
                    row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3),
                    type.key()))
        .stream()
        .sorted()
        .toList();
  }

  /// Has a component with the name of our own column.
  @Register(key = "ours", feature = "shared", prefix = "O")
  public record TakesOurs(@Nullable LocalDate retiredOn) {}

  /// Has a private component without a way to say nothing.
  @Register(key = "left", feature = "shared", prefix = "L")
  public record CannotBeLeftOut(@Private LocalDate day) {}
}
