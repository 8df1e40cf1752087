package org.kitei.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/// A table of devices, written to by plain JDBC as durably as the program writes.
final class PlainTable implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement insert;

  PlainTable(Path folder) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("plain.db"));
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute(
          "CREATE TABLE devices (id INTEGER PRIMARY KEY AUTOINCREMENT, number TEXT, name TEXT,"
              + " kind TEXT, place TEXT, uses TEXT, introduced_on TEXT, state TEXT) STRICT");
    }
    insert =
        connection.prepareStatement(
            "INSERT INTO devices (number, name, kind, place, uses, introduced_on, state)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)");
  }

  /// One row, committed.
  int insert(long nth) throws SQLException {
    fill(nth);
    return insert.executeUpdate();
  }

  /// So many rows in one batch, committed together.
  int insertAll(int count) throws SQLException {
    connection.setAutoCommit(false);
    for (int nth = 1; nth <= count; nth++) {
      fill(nth);
      insert.addBatch();
    }
    insert.executeBatch();
    connection.commit();
    return count;
  }

  private void fill(long nth) throws SQLException {
    insert.setString(1, "PC-" + nth);
    insert.setString(2, "受付端末 " + nth);
    insert.setString(3, "desktop");
    insert.setString(4, "受付");
    insert.setString(5, "[\"eligibility\",\"claims\"]");
    insert.setString(6, "2026-04-01");
    insert.setString(7, "in-use");
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
