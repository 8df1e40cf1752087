package org.kitei.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Registers;
import org.kitei.domain.shared.Message;
import org.kitei.port.AdoptedDocuments;
import org.kitei.port.AuditLog;
import org.kitei.port.ChapterProgress;
import org.kitei.port.DataKey;
import org.kitei.port.IntegrityCheck;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.port.StoreFailure;
import org.kitei.port.StoreFailure.Kind;
import org.kitei.port.TypedPages;
import org.kitei.port.WriteGate;
import org.kitei.storage.FileHeader.Standing;

/// The data of one folder, opened. Whoever opens it for writing holds the folder's lock before.
public final class Store implements AutoCloseable {
  private final ReadingPool pool;
  private final RegisterTables tables;
  private final Seal seal;
  private final @Nullable SqliteWriteGate gate;

  private Store(
      ReadingPool pool, RegisterTables tables, Seal seal, @Nullable SqliteWriteGate gate) {
    this.pool = pool;
    this.tables = tables;
    this.seal = seal;
    this.gate = gate;
  }

  /// Opens the data for reading and writing; makes a new file where there is none, and brings an
  /// older one to this version after a copy.
  ///
  /// @param marker what a private text reads as while the key is not at hand
  /// @throws StoreFailure when it cannot be opened; nothing was touched
  public static Store openOrCreate(
      Path folder, Registers registers, Present present, DataKey key, String marker) {
    return openOrCreate(folder, registers, present, key, marker, Migrations.released());
  }

  static Store openOrCreate(
      Path folder,
      Registers registers,
      Present present,
      DataKey key,
      String marker,
      Migrations migrations) {
    DataFile file = DataFile.in(folder);
    switch (FileHeader.examine(file, migrations.newest())) {
      case ABSENT -> Birth.create(file, migrations, key.find().orElseGet(key::make));
      case OLDER -> Upgrade.run(file, migrations, present);
      case CURRENT -> {}
    }
    RegisterTables tables = new RegisterTables(registers);
    Sql sql = file.writing();
    try {
      refuseOther(file, sql, migrations);
      tables.requireAll(sql, file);
      Seal seal = Seal.of(sql, key, marker);
      SqliteWriteGate gate = new SqliteWriteGate(sql, tables, seal, present);
      return new Store(new ReadingPool(file::reading), tables, seal, gate);
    } catch (RuntimeException failed) {
      sql.close();
      throw failed;
    }
  }

  /// Opens the data for reading, beside whoever writes.
  ///
  /// @param marker what a private text reads as while the key is not at hand
  /// @throws StoreFailure when there is nothing, or it cannot be opened; nothing was touched
  public static Store openForReading(Path folder, Registers registers, DataKey key, String marker) {
    return openForReading(folder, registers, key, marker, Migrations.released());
  }

  static Store openForReading(
      Path folder, Registers registers, DataKey key, String marker, Migrations migrations) {
    DataFile file = DataFile.in(folder);
    if (FileHeader.examine(file, migrations.newest()) == Standing.ABSENT) {
      throw new StoreFailure(
          Kind.NOT_THERE, Message.of("backup.failure.not-there", folder.toString()));
    }
    RegisterTables tables = new RegisterTables(registers);
    ReadingPool pool = new ReadingPool(file::reading);
    try {
      Seal seal =
          pool.read(
              sql -> {
                refuseOther(file, sql, migrations);
                tables.requireAll(sql, file);
                return Seal.of(sql, key, marker);
              });
      return new Store(pool, tables, seal, null);
    } catch (RuntimeException failed) {
      pool.close();
      throw failed;
    }
  }

  /// Whether the folder holds data of an older version, which only opening for writing can read.
  ///
  /// @throws StoreFailure when the data are damaged, not ours or newer; nothing was touched
  public static boolean needsUpgrade(Path folder) {
    return FileHeader.examine(DataFile.in(folder), Migrations.released().newest())
        == Standing.OLDER;
  }

  /// Whether the folder holds data.
  ///
  /// @throws StoreFailure when the data are damaged, not ours or newer; nothing was touched
  public static boolean isThere(Path folder) {
    return FileHeader.examine(DataFile.in(folder), Migrations.released().newest())
        != Standing.ABSENT;
  }

  public RegisterStore registers() {
    return new SqliteRegisterStore(pool, tables, seal);
  }

  public AdoptedDocuments documents() {
    return document -> pool.read(sql -> FrozenTable.find(sql, document));
  }

  public AuditLog history() {
    return new SqliteAuditLog(pool);
  }

  /// Kept only where the store was opened for writing.
  public ChapterProgress progress() {
    return new SqliteChapterProgress(pool, writing());
  }

  /// Kept only where the store was opened for writing.
  public TypedPages typed() {
    return new SqliteTypedPages(pool, writing(), seal);
  }

  public IntegrityCheck check() {
    return new SqliteIntegrityCheck(pool, tables, seal);
  }

  /// The gate of a store that was opened for writing.
  public WriteGate gate() {
    return writing();
  }

  SqliteWriteGate writing() {
    if (gate == null) {
      throw new IllegalStateException("opened for reading");
    }
    return gate;
  }

  /// Whether private values can be read and written.
  public boolean isUnsealed() {
    return seal.fits();
  }

  @Override
  public void close() {
    pool.close();
    if (gate != null) {
      gate.close();
    }
  }

  /// The header said what was written last time; the journal may know better.
  private static void refuseOther(DataFile file, Sql sql, Migrations migrations) {
    int version = Migrations.version(sql);
    if (version > migrations.newest()) {
      throw FileHeader.newer(file);
    } else if (version < migrations.newest()) {
      throw new StoreFailure(
          Kind.IN_USE, Message.of("backup.failure.older", file.folder().toString()));
    }
  }
}
