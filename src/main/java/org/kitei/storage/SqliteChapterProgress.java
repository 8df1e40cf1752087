package org.kitei.storage;

import java.util.Optional;
import java.util.OptionalLong;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.Page;
import org.kitei.port.ChapterProgress;
import org.kitei.port.SecretBox.Sealed;

/// The page being typed and the chapters that are open, beside the records and their history.
final class SqliteChapterProgress implements ChapterProgress {
  private static final String PLACE = "chapter_draft|typed|";

  private final ReadingPool pool;
  private final SqliteWriteGate gate;
  private final Seal seal;

  SqliteChapterProgress(ReadingPool pool, SqliteWriteGate gate, Seal seal) {
    this.pool = pool;
    this.gate = gate;
    this.seal = seal;
  }

  @Override
  public Optional<Answers> kept(Page page) {
    return pool.read(
            sql ->
                sql.one(
                    "SELECT typed FROM chapter_draft WHERE page = ?",
                    row -> row.getString(1),
                    page.toString()))
        .filter(found -> seal.fits())
        .flatMap(found -> opened(page, found));
  }

  @Override
  public void keep(Page page, Answers typed) {
    String sealed = seal.close(TypedPage.write(typed), PLACE + page);
    run(
        "INSERT OR REPLACE INTO chapter_draft (page, typed) VALUES (?, ?)",
        page.toString(),
        sealed);
  }

  @Override
  public void drop(Page page) {
    gate.alone(
        sql -> {
          forget(sql, page);
          return page;
        });
  }

  static void forget(Sql sql, Page page) {
    sql.run("DELETE FROM chapter_draft WHERE page = ?", page.toString());
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

  /// What cannot be opened any more is only a draft, and begins anew.
  private Optional<Answers> opened(Page page, String sealed) {
    try {
      return TypedPage.read(page, seal.open(sealed, PLACE + page));
    } catch (Sealed changed) {
      return Optional.empty();
    }
  }

  private void run(String statement, Object... arguments) {
    gate.alone(
        sql -> {
          sql.run(statement, arguments);
          return statement;
        });
  }
}
