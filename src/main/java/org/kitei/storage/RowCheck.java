package org.kitei.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.regulation.Pdf;
import org.kitei.port.Checkup.Finding;
import org.kitei.port.Checkup.Kind;

/// Compares every row and every frozen document with what the history last wrote of it.
final class RowCheck {
  private static final String LAST =
      """
      SELECT entry, after FROM audit_line WHERE register = ? AND row_id = ?
      ORDER BY entry DESC, line DESC LIMIT 1
      """;

  private final Sql sql;
  private final RegisterTables tables;
  private final List<Finding> findings;
  private long rows;

  RowCheck(Sql sql, RegisterTables tables, List<Finding> findings) {
    this.sql = sql;
    this.tables = tables;
    this.findings = findings;
  }

  /// Returns how many rows were compared.
  long run() {
    for (RegisterTable<?> table : tables.all()) {
      String register = table.type().key();
      table.each(sql, row -> compare(register, row.id(), row.entry(), table.json(row)));
      missing(register, "id");
    }
    sql.each("SELECT document, entry, articles, pdf, sha256 FROM frozen_documents", this::document);
    missing(FrozenTable.NAME, "document");
    return rows;
  }

  private void document(ResultSet row) throws SQLException {
    long document = row.getLong(1);
    byte[] pdf = row.getBytes(4);
    String sum = pdf == null ? null : new Pdf(pdf).sha256();
    String kept = row.getString(5);
    compare(FrozenTable.NAME, document, row.getLong(2), FrozenTable.note(row.getString(3), sum));
    if (sum == null ? kept != null : !sum.equals(kept)) {
      find(Kind.DOCUMENT_CHANGED, FrozenTable.NAME, document, row.getLong(2));
    }
  }

  private void compare(String register, long id, long entry, String content) {
    rows++;
    Last last =
        sql.one(LAST, row -> new Last(row.getLong(1), row.getString(2)), register, id).orElse(null);
    if (last == null) {
      find(Kind.ROW_UNRECORDED, register, id, entry);
      return;
    }
    if (last.entry != entry) {
      find(Kind.STAMP, register, id, entry);
    }
    if (!Json.same(content, last.after)) {
      boolean document = register.equals(FrozenTable.NAME);
      find(document ? Kind.DOCUMENT_CHANGED : Kind.ROW_CHANGED, register, id, last.entry);
    }
  }

  /// A row is rightly gone when the last thing the history says of it is that it was taken back.
  private void missing(String register, String id) {
    sql.each(
        "SELECT l.row_id, max(l.entry), l.before IS NOT NULL AND l.after IS NULL"
            + " FROM audit_line l LEFT JOIN "
            + RegisterTable.quoted(register)
            + " r ON r."
            + id
            + " = l.row_id WHERE l.register = ? AND r."
            + id
            + " IS NULL GROUP BY l.row_id",
        row -> {
          if (row.getInt(3) == 0) {
            find(Kind.ROW_MISSING, register, row.getLong(1), row.getLong(2));
          }
        },
        register);
  }

  private void find(Kind kind, String register, long row, long entry) {
    Finding finding = new Finding(kind, register, row, entry, null);
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  private record Last(long entry, @Nullable String after) {}
}
