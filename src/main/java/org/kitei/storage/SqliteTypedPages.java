package org.kitei.storage;

import java.util.Optional;
import org.kitei.domain.register.TypedRows;
import org.kitei.port.SecretBox.Sealed;
import org.kitei.port.TypedPages;

/// Pages being typed, beside the records and their history.
final class SqliteTypedPages implements TypedPages {
  /// The table's first name: what was kept then still opens.
  private static final String PLACE = "chapter_draft|typed|";

  private final ReadingPool pool;
  private final SqliteWriteGate gate;
  private final Seal seal;

  SqliteTypedPages(ReadingPool pool, SqliteWriteGate gate, Seal seal) {
    this.pool = pool;
    this.gate = gate;
    this.seal = seal;
  }

  @Override
  public Optional<TypedRows> kept(String page) {
    return pool.read(
            sql ->
                sql.one(
                    "SELECT typed FROM typed_page WHERE page = ?", row -> row.getString(1), page))
        .filter(found -> seal.fits())
        .flatMap(found -> opened(page, found));
  }

  @Override
  public void keep(String page, TypedRows typed) {
    String sealed = seal.close(TypedPage.write(typed), PLACE + page);
    gate.alone(
        sql -> {
          sql.run("INSERT OR REPLACE INTO typed_page (page, typed) VALUES (?, ?)", page, sealed);
          return page;
        });
  }

  @Override
  public void drop(String page) {
    gate.alone(
        sql -> {
          forget(sql, page);
          return page;
        });
  }

  static void forget(Sql sql, String page) {
    sql.run("DELETE FROM typed_page WHERE page = ?", page);
  }

  /// What cannot be opened any more is only a draft, and begins anew.
  private Optional<TypedRows> opened(String page, String sealed) {
    try {
      return Optional.of(TypedPage.read(seal.open(sealed, PLACE + page)));
    } catch (Sealed changed) {
      return Optional.empty();
    }
  }
}
