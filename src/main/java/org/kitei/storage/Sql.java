package org.kitei.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One connection with its prepared statements. For one thread at a time, and a statement is not
/// run again while its rows are still being read.
final class Sql implements AutoCloseable {
  /// So many of the same kind are run together.
  private static final int AT_ONCE = 500;

  private final Connection connection;
  private final Path place;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private boolean failed;

  /// What was filled in and is run together with the next like it.
  private @Nullable PreparedStatement waiting;

  private int count;

  /// @param place the data folder, for sentences about what went wrong
  Sql(Connection connection, Path place) {
    this.connection = connection;
    this.place = place;
  }

  /// Reads one row of a result.
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Takes one row of a result.
  interface Taker {
    void take(ResultSet row) throws SQLException;
  }

  <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... arguments) {
    List<T> found = new ArrayList<>();
    each(sql, row -> found.add(reader.read(row)), arguments);
    return found;
  }

  <T> Optional<T> one(String sql, Reader<T> reader, @Nullable Object... arguments) {
    return list(sql, reader, arguments).stream().findFirst();
  }

  void each(String sql, Taker taker, @Nullable Object... arguments) {
    try {
      PreparedStatement statement = statement(sql, arguments);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          taker.take(rows);
        }
      }
    } catch (SQLException thrown) {
      throw failure(thrown);
    }
  }

  /// Runs the statement with others like it, before any other statement and before the commit.
  void later(String sql, @Nullable Object... arguments) {
    try {
      PreparedStatement statement = prepared(sql);
      if (!statement.equals(waiting) || count == AT_ONCE) {
        flush();
      }
      fill(statement, arguments);
      statement.addBatch();
      waiting = statement;
      count++;
    } catch (SQLException thrown) {
      throw failure(thrown);
    }
  }

  /// Runs what waits.
  private void flush() throws SQLException {
    PreparedStatement statement = waiting;
    if (statement != null) {
      waiting = null;
      count = 0;
      statement.executeBatch();
    }
  }

  void run(String sql, @Nullable Object... arguments) {
    try {
      statement(sql, arguments).executeUpdate();
    } catch (SQLException thrown) {
      throw failure(thrown);
    }
  }

  /// Runs several statements as they stand.
  void script(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException thrown) {
      throw failure(thrown);
    }
  }

  /// A number that the query surely returns, such as a count or a pragma.
  long number(String sql) {
    return one(sql, row -> row.getLong(1)).orElseThrow();
  }

  /// Begins a transaction that may write; no other connection can until it ends.
  void begin() {
    failed = false;
    script("BEGIN IMMEDIATE");
  }

  void commit() {
    try {
      flush();
    } catch (SQLException thrown) {
      throw failure(thrown);
    }
    script("COMMIT");
  }

  /// Ends the transaction, also one that SQLite has already given up.
  void rollback() {
    failed = false;
    forget();
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("ROLLBACK");
    } catch (SQLException alreadyOver) {
      failed = false;
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException thrown) {
      throw failure(thrown);
    }
  }

  /// After a failure SQLite may have ended the transaction by itself: what followed would be
  /// committed piece by piece, so it is refused until the rollback.
  private PreparedStatement statement(String sql, @Nullable Object... arguments)
      throws SQLException {
    PreparedStatement statement = prepared(sql);
    flush();
    fill(statement, arguments);
    return statement;
  }

  private static void fill(PreparedStatement statement, @Nullable Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    if (failed) {
      throw new IllegalStateException("a statement before this one failed");
    }
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  /// Lets go of what waits.
  private void forget() {
    PreparedStatement statement = waiting;
    waiting = null;
    count = 0;
    try {
      if (statement != null) {
        statement.clearBatch();
      }
    } catch (SQLException alreadyClosed) {
      waiting = null;
    }
  }

  /// The driver may have closed what failed: all statements are prepared anew afterwards.
  private RuntimeException failure(SQLException thrown) {
    failed = true;
    forget();
    for (PreparedStatement statement : prepared.values()) {
      try {
        statement.close();
      } catch (SQLException alreadyClosed) {
        thrown.addSuppressed(alreadyClosed);
      }
    }
    prepared.clear();
    return Failures.of(thrown, place);
  }
}
