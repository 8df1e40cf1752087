package org.kitei.port;

import java.util.Optional;
import java.util.OptionalLong;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.Page;

/// What lies between two sittings: the page being typed, sealed, and when a chapter was opened. It
/// is no part of the records, and no entry in the history tells of it.
public interface ChapterProgress {
  /// What was typed on the page and not saved yet; empty too while the key is not at hand.
  Optional<Answers> kept(Page page);

  /// @throws StoreFailure when it cannot be sealed or written
  void keep(Page page, Answers typed);

  void drop(Page page);

  /// Number of the newest audit entry when the chapter was opened; empty when it is not open.
  OptionalLong openedAt(int chapter);

  void open(int chapter, long entry);

  void close(int chapter);
}
