package org.kitei.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.kitei.domain.shared.Message;
import org.kitei.port.SecretBox;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;

/// Makes data files: a new one, and the copy kept before an upgrade. A file takes its name only
/// when it is whole.
final class Birth {
  private Birth() {}

  static void create(DataFile file, Migrations migrations, SecretBox box) {
    whole(
        file,
        begun -> {
          try (Sql sql = begun.writing()) {
            sql.script("PRAGMA application_id = " + DataFile.APPLICATION);
            sql.begin();
            migrations.run(sql);
            Seal.begin(sql, box);
            sql.commit();
          }
        });
  }

  /// A copy as of now in `copy`, opened and examined before it counts.
  static void copy(Sql sql, DataFile copy) {
    whole(
        copy,
        begun -> {
          sql.run("VACUUM INTO ?", begun.path().toString());
          force(begun.path(), StandardOpenOption.WRITE);
          try (Sql opened = begun.reading()) {
            String found = opened.one("PRAGMA integrity_check", row -> row.getString(1)).orElse("");
            if (!found.equals("ok")) {
              throw new StoreFailure(
                  Kind.DAMAGED, Message.of("backup.failure.damaged", copy.folder().toString()));
            }
          }
        });
  }

  /// Makes one file under another name.
  private interface Maker {
    void make(DataFile begun);
  }

  private static void whole(DataFile file, Maker maker) {
    DataFile begun = file.named(file.name() + ".begun");
    try {
      begun.delete();
      empty(file.folder(), begun.path());
      try {
        maker.make(begun);
        Files.move(begun.path(), file.path(), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        begun.delete();
      }
      if (file.path().getFileSystem().supportedFileAttributeViews().contains("posix")) {
        force(file.folder(), StandardOpenOption.READ);
      }
    } catch (IOException thrown) {
      throw StoreFailure.notWritten(file.folder(), thrown);
    }
  }

  /// Only its owner may read it; what SQLite lays beside it takes the same rights.
  private static void empty(Path folder, Path path) throws IOException {
    FileStore store = Files.getFileStore(folder);
    if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(path);
    }
  }

  private static void force(Path path, StandardOpenOption how) {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    } catch (IOException thrown) {
      throw new StoreFailure(Kind.DISK, Message.of("backup.failure.disk", path.toString()), thrown);
    }
  }
}
