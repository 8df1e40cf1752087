package org.kitei.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kitei.port.Checkup.Finding;
import org.kitei.port.Checkup.Kind;

/// Recomputes the history from its first entry to its last.
final class ChainCheck {
  private static final String ENTRIES_AND_LINES =
      """
      SELECT e.number, e.at, e.who, e.action, e.previous, e.hash,
             l.line, l.register, l.row_id, l.before, l.after, l.digest
      FROM audit_entry e LEFT JOIN audit_line l ON l.entry = e.number
      ORDER BY e.number, l.line
      """;
  private static final String HIGHEST =
      "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'audit_entry'";

  /// So many of the entries that are missing in one place are named: a number that was changed can
  /// leave a gap without end.
  private static final long MOST_MISSING = 1000;

  private final Sql sql;
  private final List<Finding> findings;
  private final List<byte[]> digests = new ArrayList<>();
  private Head head = new Head(0, "", "", "", new byte[0], new byte[AuditHash.LENGTH]);
  private long entries;

  ChainCheck(Sql sql, List<Finding> findings) {
    this.sql = sql;
    this.findings = findings;
  }

  /// Returns how many entries there are.
  long run() {
    sql.each(ENTRIES_AND_LINES, this::take);
    closeEntry();
    missing(head.number + 1, sql.number(HIGHEST) + 1);
    return entries;
  }

  private void take(ResultSet row) throws SQLException {
    if (entries == 0 || row.getLong(1) != head.number) {
      closeEntry();
      open(
          new Head(
              row.getLong(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              row.getBytes(5),
              row.getBytes(6)));
    }
    byte[] digest = row.getBytes(12);
    if (digest != null) {
      line(row, digest);
    }
  }

  private void open(Head next) {
    missing(head.number + 1, next.number);
    if (next.number == head.number + 1 && !Arrays.equals(next.previous, head.hash)) {
      changed(next.number);
    }
    head = next;
    digests.clear();
    entries++;
  }

  private void line(ResultSet row, byte[] digest) throws SQLException {
    String register = row.getString(8);
    long id = row.getLong(9);
    byte[] computed = AuditHash.line(register, id, row.getString(10), row.getString(11));
    if (!Arrays.equals(computed, digest)) {
      findings.add(new Finding(Kind.ENTRY_CHANGED, register, id, head.number, null));
    }
    digests.add(digest);
  }

  private void closeEntry() {
    byte[] computed =
        AuditHash.entry(head.previous, head.number, head.at, head.who, head.action, digests);
    if (entries > 0 && !Arrays.equals(computed, head.hash)) {
      changed(head.number);
    }
  }

  private void changed(long entry) {
    findings.add(new Finding(Kind.ENTRY_CHANGED, null, null, entry, null));
  }

  private void missing(long from, long before) {
    for (long number = from; number < before && number - from < MOST_MISSING; number++) {
      findings.add(new Finding(Kind.ENTRY_MISSING, null, null, number, null));
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Head(
      long number, String at, String who, String action, byte[] previous, byte[] hash) {}
}
