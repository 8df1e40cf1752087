package org.kitei.port;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Keyed;
import org.kitei.domain.shared.Message;

/// What an examination of the data found; nothing found means nothing was changed behind the
/// program's back as far as the file itself can tell.
///
/// @param entries how many entries of the history were recomputed
/// @param rows how many rows were compared with the history
public record Checkup(long entries, long rows, List<Finding> findings) {
  public Checkup {
    findings = List.copyOf(findings);
  }

  public boolean clean() {
    return findings.isEmpty();
  }

  /// One thing that is not as it was written.
  ///
  /// @param register key of the register it concerns, if it concerns one
  /// @param row the row's id, if it concerns one
  /// @param entry number of the audit entry it concerns, if it concerns one
  /// @param detail what SQLite itself says, for kinds it finds
  public record Finding(
      Kind kind,
      @Nullable String register,
      @Nullable Long row,
      @Nullable Long entry,
      @Nullable String detail) {}

  /// What can be wrong.
  public enum Kind implements Keyed {
    /// The file's pages or indexes are damaged.
    STRUCTURE("structure", "backup.finding.structure"),
    /// A row points at a row or entry that is not there.
    DANGLING("dangling", "backup.finding.dangling"),
    /// A row's content is not what the history last wrote.
    ROW_CHANGED("row-changed", "backup.finding.row-changed"),
    /// A row the history wrote is gone.
    ROW_MISSING("row-missing", "backup.finding.row-missing"),
    /// A row the history never wrote.
    ROW_UNRECORDED("row-unrecorded", "backup.finding.row-unrecorded"),
    /// A row's stamp names another entry than the one that last changed it.
    STAMP("stamp", "backup.finding.stamp"),
    /// An entry or one of its lines is not what it was when it was written.
    ENTRY_CHANGED("entry-changed", "backup.finding.entry-changed"),
    /// An entry is gone, in the middle or at the end.
    ENTRY_MISSING("entry-missing", "backup.finding.entry-missing"),
    /// A frozen document is not the one that was adopted.
    DOCUMENT_CHANGED("document-changed", "backup.finding.document-changed"),
    /// A file that belongs to a row is gone.
    FILE_MISSING("file-missing", "backup.finding.file-missing"),
    /// A file that belongs to a row is not what it was.
    FILE_CHANGED("file-changed", "backup.finding.file-changed"),
    /// The key at hand is not the one that seals this file.
    KEY("key", "backup.finding.key");

    private final String key;
    private final String word;

    Kind(String key, String word) {
      this.key = key;
      this.word = word;
    }

    @Override
    public String key() {
      return key;
    }

    /// The sentence in the reader's language.
    public Message sentence() {
      return Message.of(word);
    }
  }
}
