package org.kitei.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.kitei.domain.register.RegisterType;
import org.kitei.storage.Store;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/// Judging every duty of the ten-year hospital on a day, nothing being known before.
@Measure(
    what = "evaluate of all duties",
    floor = "reading the same rows by plain JDBC",
    must = 2,
    fails = 8)
public class EvaluateRow extends Row {
  private Store store;
  private Connection plain;
  private Set<Class<? extends Record>> registers;

  @Setup
  public void open() throws SQLException {
    store = old();
    registers = Judging.registers(store);
    plain = open(Hospital.plain());
  }

  /// Every cell of every row, each by the getter of its column's type.
  @Benchmark
  public int floor() throws SQLException {
    int filled = 0;
    for (Class<? extends Record> register : registers) {
      try (Statement statement = plain.createStatement();
          ResultSet rows =
              statement.executeQuery("SELECT * FROM \"" + RegisterType.of(register).key() + '"')) {
        boolean[] numbers = numbers(rows.getMetaData());
        while (rows.next()) {
          for (int at = 1; at <= numbers.length; at++) {
            boolean there = numbers[at - 1] ? rows.getLong(at) != 0 : rows.getString(at) != null;
            filled += there ? 1 : 0;
          }
        }
      }
    }
    return filled;
  }

  private static boolean[] numbers(ResultSetMetaData columns) throws SQLException {
    boolean[] numbers = new boolean[columns.getColumnCount()];
    for (int at = 1; at <= numbers.length; at++) {
      numbers[at - 1] = columns.getColumnTypeName(at).equals("INTEGER");
    }
    return numbers;
  }

  @Benchmark
  public int measured() {
    return Judging.status(store).on(Hospital.PRESENT.today()).orElseThrow().findings().size();
  }
}
