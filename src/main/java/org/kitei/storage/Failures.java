package org.kitei.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import org.kitei.domain.shared.Message;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;
import org.sqlite.SQLiteErrorCode;

/// Says in the director's words what SQLite says in codes.
final class Failures {
  private static final int PRIMARY = 0xff;

  private Failures() {}

  /// What has no code comes from the driver, which lays SQLite itself into the temporary folder
  /// before the first file is opened.
  static RuntimeException opening(SQLException thrown, Path place) {
    return thrown.getErrorCode() == 0
        ? failure(
            Kind.DISK,
            "backup.failure.temporary",
            Path.of(System.getProperty("java.io.tmpdir")),
            thrown)
        : of(thrown, place);
  }

  /// @param place the data folder, named in the sentence
  static RuntimeException of(SQLException thrown, Path place) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(thrown.getErrorCode() & PRIMARY);
    return switch (code) {
      case SQLITE_FULL -> failure(Kind.FULL, "backup.failure.full", place, thrown);
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
          failure(Kind.READ_ONLY, "backup.failure.read-only", place, thrown);
      case SQLITE_BUSY, SQLITE_LOCKED -> failure(Kind.IN_USE, "backup.failure.busy", place, thrown);
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          failure(Kind.DAMAGED, "backup.failure.damaged", place, thrown);
      case SQLITE_IOERR -> failure(Kind.DISK, "backup.failure.disk", place, thrown);
      default -> new IllegalStateException(thrown);
    };
  }

  private static StoreFailure failure(Kind kind, String key, Path place, Throwable cause) {
    return new StoreFailure(kind, Message.of(key, place.toString()), cause);
  }
}
