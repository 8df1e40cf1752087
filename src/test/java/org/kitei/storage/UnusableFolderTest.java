package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kitei.domain.register.Row;
import org.kitei.platform.BundleWords;
import org.kitei.port.Checkup;
import org.kitei.port.Checkup.Finding;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;
import org.kitei.storage.Samples.Person;

/// What cannot be opened is named with the next step, and nothing in the folder is touched.
final class UnusableFolderTest {
  @TempDir Path folder;

  private Path fill() {
    try (Store store = Samples.open(folder)) {
      store
          .gate()
          .write(
              Samples.ACTION,
              writing -> {
                for (int i = 0; i < 200; i++) {
                  writing.insert(new Person("見本 " + i, null, Samples.TODAY, false));
                }
                return folder;
              });
    }
    return folder.resolve("kitei.db");
  }

  private void assertRefused(Kind kind, String key) throws IOException {
    Map<String, String> before = Samples.contents(folder);
    assertFails(() -> Samples.open(folder).close(), kind, key);
    assertFails(() -> Samples.openForReading(folder).close(), kind, key);
    assertThat(Samples.contents(folder)).isEqualTo(before);
  }

  private static void assertFails(Runnable work, Kind kind, String key) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            StoreFailure.class,
            failure -> {
              assertThat(failure.kind()).isEqualTo(kind);
              assertThat(failure.sentence().key()).isEqualTo(key);
              assertThat(new BundleWords("ja").say(failure.sentence())).doesNotContain("{");
              assertThat(new BundleWords("en").say(failure.sentence())).doesNotContain("{");
            });
  }

  private static void overwrite(Path file, long at, byte... bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(bytes), at);
    }
  }

  @Test
  void anEmptyFolderHasNothingToRead() throws IOException {
    assertFails(() -> Samples.openForReading(folder), Kind.NOT_THERE, "backup.failure.not-there");
    assertThat(Samples.contents(folder)).isEmpty();
  }

  @Test
  void aFileWithoutItsHeadIsDamaged() throws IOException {
    overwrite(fill(), 0, new byte[16]);
    assertRefused(Kind.DAMAGED, "backup.failure.damaged");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 99, 100, 4096, 8192, 12_345})
  void aFileCutShortIsDamaged(long size) throws IOException {
    try (FileChannel channel = FileChannel.open(fill(), StandardOpenOption.WRITE)) {
      channel.truncate(size);
    }
    assertRefused(Kind.DAMAGED, "backup.failure.damaged");
  }

  @Test
  void aFileOfAnotherProgramIsNotOurs() throws IOException {
    overwrite(fill(), 68, new byte[4]);
    assertRefused(Kind.DAMAGED, "backup.failure.not-ours");
  }

  @Test
  void aTextCalledLikeOurFileIsDamaged() throws IOException {
    Files.writeString(folder.resolve("kitei.db"), "覚え書き\n".repeat(50));
    assertRefused(Kind.DAMAGED, "backup.failure.damaged");
  }

  @Test
  void aNewerFileIsRefused() throws IOException {
    fill();
    Samples.behind(folder, "PRAGMA user_version = 99");
    assertRefused(Kind.NEWER, "backup.failure.newer");
  }

  @Test
  void aNewerFileWhoseVersionStillLiesInTheJournalIsRefused() throws IOException {
    fill();
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    try (Sql newer = DataFile.in(folder).writing()) {
      newer.script("PRAGMA user_version = 99");
      Files.copy(folder.resolve("kitei.db"), elsewhere.resolve("kitei.db"));
      Files.copy(folder.resolve("kitei.db-wal"), elsewhere.resolve("kitei.db-wal"));
    }

    assertFails(() -> Samples.open(elsewhere), Kind.NEWER, "backup.failure.newer");
  }

  @Test
  void aFileWithoutOneOfItsTablesIsDamaged() throws IOException {
    fill();
    Samples.behind(folder, "DROP TABLE settings");
    assertRefused(Kind.DAMAGED, "backup.failure.damaged");
  }

  @Test
  void aJournalWithoutItsFileIsNotTakenForABeginning() throws IOException {
    fill();
    Files.move(folder.resolve("kitei.db"), folder.resolve("kitei.db-wal"));
    assertRefused(Kind.DAMAGED, "backup.failure.lost");
  }

  @Test
  void aDamagedPageIsFoundByTheCheckAndNamedWhenItIsRead() throws IOException {
    Path file = fill();
    try (Sql sql = DataFile.in(folder).reading()) {
      long page = sql.number("SELECT rootpage FROM sqlite_schema WHERE name = 'people'");
      overwrite(file, (page - 1) * 4096, new byte[] {0x5a, 0x5a, 0x5a, 0x5a});
    }

    try (Store store = Samples.openForReading(folder)) {
      Checkup checkup = store.check().run();

      assertThat(checkup.findings()).extracting(Finding::kind).contains(Checkup.Kind.STRUCTURE);
    }
    try (Store store = Samples.openForReading(folder)) {
      assertFails(
          () -> store.registers().rows(Person.class), Kind.DAMAGED, "backup.failure.damaged");
    }
  }

  @Test
  void aReadOnlyFolderIsReadAsItLiesAndNotWritten() throws IOException {
    fill();
    Map<String, String> before = Samples.contents(folder);
    try (ReadOnly locked = ReadOnly.make(folder)) {
      assumeTrue(!Files.isWritable(locked.folder()), "this account may write everywhere");

      assertFails(() -> Samples.open(folder), Kind.READ_ONLY, "backup.failure.read-only");
      try (Store store = Samples.openForReading(folder)) {
        assertThat(store.registers().rows(Person.class)).hasSize(200);
        assertThat(store.check().run().findings()).isEmpty();
      }
      assertThat(Samples.contents(folder)).isEqualTo(before);
    }
  }

  @Test
  void aFolderNobodyMayLookIntoIsNotTakenForEmpty() throws IOException {
    fill();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
    try {
      assumeTrue(!Files.isReadable(folder), "this account may look everywhere");

      assertFails(
          () -> Samples.openForReading(folder), Kind.READ_ONLY, "backup.failure.unreadable");
      assertFails(() -> Samples.open(folder), Kind.READ_ONLY, "backup.failure.unreadable");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void anUnfinishedFileInAReadOnlyFolderIsNotReadHalf() throws IOException {
    Path file = fill();
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    try (Store store = Samples.open(folder)) {
      store.gate().write(Samples.ACTION, writing -> writing.insert(Samples.ICHIRO));
      Files.copy(file, elsewhere.resolve("kitei.db"));
      Files.copy(folder.resolve("kitei.db-wal"), elsewhere.resolve("kitei.db-wal"));
    }
    try (ReadOnly locked = ReadOnly.make(elsewhere)) {
      assumeTrue(!Files.isWritable(locked.folder()), "this account may write everywhere");

      assertFails(
          () -> Samples.openForReading(elsewhere),
          Kind.READ_ONLY,
          "backup.failure.read-only-unfinished");
    }
  }

  @Test
  void aFileThatMayNotGrowLeavesTheActionUndone() throws IOException {
    fill();
    try (Store store = Samples.open(folder)) {
      Map<String, String> before = Samples.contents(folder);
      store
          .writing()
          .alone(
              sql -> {
                sql.script("PRAGMA max_page_count = " + sql.number("PRAGMA page_count"));
                return sql;
              });

      assertFails(() -> fillUp(store), Kind.FULL, "backup.failure.full");

      assertThat(store.registers().rows(Person.class)).hasSize(200);
      assertThat(store.check().run().findings()).isEmpty();
      assertThat(Samples.contents(folder).get("kitei.db")).isEqualTo(before.get("kitei.db"));
    }
  }

  @Test
  void aFullDiskLeavesTheActionUndoneAndTheNextOneWorks() throws Exception {
    Path small = Files.createDirectory(folder.resolve("small"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small.toString()),
        "this account may not mount a small disk");
    try {
      Path ballast = small.resolve("ballast");
      try (Store store = Samples.open(small)) {
        store.gate().write(Samples.ACTION, writing -> writing.insert(Samples.ICHIRO));
        Files.write(ballast, new byte[(int) Files.getFileStore(small).getUsableSpace()]);

        assertFails(() -> fillUp(store), Kind.FULL, "backup.failure.full");

        Files.delete(ballast);
        store.gate().write(Samples.ACTION, writing -> writing.insert(Samples.ICHIRO));
        assertThat(store.registers().rows(Person.class))
            .extracting(Row::value)
            .containsExactly(Samples.ICHIRO, Samples.ICHIRO);
        assertThat(store.check().run().findings()).isEmpty();
      }
    } finally {
      run("umount", small.toString());
    }
  }

  @Test
  void onAFullDiskNothingIsBegun() throws Exception {
    Path small = Files.createDirectory(folder.resolve("small"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", small.toString()),
        "this account may not mount a small disk");
    try {
      assertFails(() -> Samples.open(small), Kind.FULL, "backup.failure.full");
      assertThat(Samples.contents(small).keySet()).doesNotContain("kitei.db", "kitei.db.begun");
    } finally {
      run("umount", small.toString());
    }
  }

  private static void fillUp(Store store) {
    store
        .gate()
        .write(
            Samples.ACTION,
            writing -> {
              for (int i = 0; i < 5000; i++) {
                writing.insert(new Person("見本 ".repeat(30) + i, null, Samples.TODAY, false));
              }
              return store;
            });
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  /// A folder nobody may write to until it is closed; for root by the file system's own mark.
  private record ReadOnly(Path folder) implements AutoCloseable {
    static ReadOnly make(Path folder) throws IOException {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
      mark("+i", folder);
      return new ReadOnly(folder);
    }

    private static void mark(String how, Path folder) {
      try {
        run("chattr", "-R", how, folder.toString());
      } catch (IOException | InterruptedException broken) {
        throw new IllegalStateException(broken);
      }
    }

    @Override
    public void close() throws IOException {
      mark("-i", folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
