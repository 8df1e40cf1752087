package org.kitei.storage;

import java.util.OptionalLong;
import org.kitei.port.ChapterProgress;

/// The chapters that are open, beside the records and their history.
final class SqliteChapterProgress implements ChapterProgress {
  private final ReadingPool pool;
  private final SqliteWriteGate gate;

  SqliteChapterProgress(ReadingPool pool, SqliteWriteGate gate) {
    this.pool = pool;
    this.gate = gate;
  }

  @Override
  public OptionalLong openedAt(int chapter) {
    return pool
        .read(
            sql ->
                sql.one(
                    "SELECT entry FROM chapter_open WHERE chapter = ?",
                    row -> row.getLong(1),
                    chapter))
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  @Override
  public void open(int chapter, long entry) {
    run("INSERT OR REPLACE INTO chapter_open (chapter, entry) VALUES (?, ?)", chapter, entry);
  }

  @Override
  public void close(int chapter) {
    run("DELETE FROM chapter_open WHERE chapter = ?", chapter);
  }

  private void run(String statement, Object... arguments) {
    gate.alone(
        sql -> {
          sql.run(statement, arguments);
          return statement;
        });
  }
}
