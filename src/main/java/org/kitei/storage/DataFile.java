package org.kitei.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.kitei.domain.shared.Message;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;
import org.sqlite.SQLiteConfig;

/// The SQLite file of a data folder, and everything about how safely it is opened.
record DataFile(Path folder, String name) {
  /// "Kite", so that another program's file is not taken for ours.
  static final int APPLICATION = 0x4B697465;

  private static final int BUSY_MILLIS = 5000;

  /// Durable with every commit, what is overwritten is wiped, and nothing private in temporary
  /// files.
  private static final String EVERY =
      """
      PRAGMA foreign_keys = ON;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      PRAGMA temp_store = MEMORY;
      PRAGMA trusted_schema = OFF;
      """;

  static DataFile in(Path folder) {
    return new DataFile(folder.toAbsolutePath(), "kitei.db");
  }

  Path path() {
    return folder.resolve(name);
  }

  DataFile named(String other) {
    return new DataFile(folder, other);
  }

  Sql writing() {
    return open("rw", "PRAGMA journal_mode = WAL;" + EVERY);
  }

  /// A connection that cannot write. In a folder that cannot be written to, SQLite reads the file
  /// as it lies, which is whole only when no journal is left beside it.
  Sql reading() {
    if (Files.isWritable(folder) && Files.isWritable(path())) {
      return open("rw", EVERY + "PRAGMA query_only = ON;");
    }
    if (hasJournal()) {
      throw new StoreFailure(
          Kind.READ_ONLY, Message.of("backup.failure.read-only-unfinished", folder.toString()));
    }
    return open("ro&immutable=1", EVERY + "PRAGMA query_only = ON;");
  }

  /// Whether commits may lie in the journal that are not in the file yet.
  boolean hasJournal() {
    try {
      Path journal = journal();
      return Files.exists(journal) && Files.size(journal) > 0;
    } catch (IOException unreadable) {
      return true;
    }
  }

  Path journal() {
    return folder.resolve(name + "-wal");
  }

  /// Removes the file and what SQLite keeps beside it.
  void delete() throws IOException {
    Files.deleteIfExists(path());
    Files.deleteIfExists(journal());
    Files.deleteIfExists(folder.resolve(name + "-shm"));
  }

  private Sql open(String mode, String pragmas) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setGetGeneratedKeys(false);
    Sql sql;
    try {
      sql = new Sql(config.createConnection("jdbc:sqlite:" + uri() + "?mode=" + mode), folder);
    } catch (SQLException thrown) {
      throw Failures.opening(thrown, folder);
    }
    try {
      sql.script(pragmas);
      return sql;
    } catch (RuntimeException failed) {
      sql.close();
      throw failed;
    }
  }

  /// SQLite knows `file:///path` and, for a path that begins with a computer's name,
  /// `file:////computer/share`.
  private String uri() {
    String uri = path().toUri().toASCIIString();
    boolean computer = uri.startsWith("file://") && !uri.startsWith("file:///");
    return computer ? "file:////" + uri.substring("file://".length()) : uri;
  }
}
