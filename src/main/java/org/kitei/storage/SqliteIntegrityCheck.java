package org.kitei.storage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.port.Checkup;
import org.kitei.port.Checkup.Finding;
import org.kitei.port.Checkup.Kind;
import org.kitei.port.IntegrityCheck;
import org.kitei.port.StoreFailure;

/// Examines the file in one reading transaction: pages, references, the history's chain, every row
/// against the history, every frozen document against its sum.
final class SqliteIntegrityCheck implements IntegrityCheck {
  private final ReadingPool pool;
  private final RegisterTables tables;
  private final Seal seal;

  SqliteIntegrityCheck(ReadingPool pool, RegisterTables tables, Seal seal) {
    this.pool = pool;
    this.tables = tables;
    this.seal = seal;
  }

  @Override
  public Checkup run() {
    List<Finding> findings = new ArrayList<>();
    if (seal.state() == Seal.State.WRONG) {
      findings.add(new Finding(Kind.KEY, null, null, null, null));
    }
    try {
      return pool.read(sql -> examine(sql, findings));
    } catch (StoreFailure damaged) {
      if (damaged.kind() != StoreFailure.Kind.DAMAGED) {
        throw damaged;
      }
      findings.add(structure(String.valueOf(damaged.getCause())));
      return new Checkup(0, 0, findings);
    }
  }

  private Checkup examine(Sql sql, List<Finding> findings) {
    sql.script("BEGIN");
    try {
      sql.each(
          "PRAGMA integrity_check",
          row -> {
            if (!row.getString(1).equals("ok")) {
              findings.add(structure(row.getString(1)));
            }
          });
      sql.each(
          "PRAGMA foreign_key_check",
          row ->
              findings.add(
                  new Finding(
                      Kind.DANGLING, row.getString(1), row.getLong(2), null, row.getString(3))));
      long entries = new ChainCheck(sql, findings).run();
      long rows = new RowCheck(sql, tables, findings).run();
      return new Checkup(entries, rows, findings);
    } finally {
      sql.rollback();
    }
  }

  private static Finding structure(@Nullable String detail) {
    return new Finding(Kind.STRUCTURE, null, null, null, detail);
  }
}
