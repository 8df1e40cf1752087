package org.kitei.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.kitei.port.Present;
import org.kitei.port.StoreFailure;

/// Brings an older data file to the newest version: first a copy that was opened and examined, then
/// every missing script in one transaction.
final class Upgrade {
  static final String FOLDER = "before-upgrade";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneId.of("Asia/Tokyo"));

  private Upgrade() {}

  static void run(DataFile file, Migrations migrations, Present present) {
    try (Sql sql = file.writing()) {
      int version = Migrations.version(sql);
      if (version > migrations.newest()) {
        throw FileHeader.newer(file);
      } else if (version < migrations.newest()) {
        Birth.copy(sql, copy(file, version, present));
        migrate(sql, migrations);
      }
    }
  }

  private static void migrate(Sql sql, Migrations migrations) {
    sql.begin();
    try {
      migrations.run(sql);
      if (!sql.list("PRAGMA foreign_key_check", row -> row.getString(1)).isEmpty()) {
        throw new IllegalStateException("a migration left rows that point nowhere");
      }
      sql.commit();
    } catch (RuntimeException failed) {
      sql.rollback();
      throw failed;
    }
  }

  private static DataFile copy(DataFile file, int version, Present present) {
    Path folder = file.folder().resolve(FOLDER);
    try {
      Files.createDirectories(folder);
    } catch (IOException thrown) {
      throw StoreFailure.notWritten(file.folder(), thrown);
    }
    String name = "kitei-v" + version + "-" + MOMENT.format(present.now()) + ".db";
    return new DataFile(folder, name);
  }
}
