package org.kitei.port;

import java.util.OptionalLong;

/// When a chapter was opened. It is no part of the records, and no entry in the history tells of
/// it.
public interface ChapterProgress {
  /// Number of the newest audit entry when the chapter was opened; empty when it is not open.
  OptionalLong openedAt(int chapter);

  void open(int chapter, long entry);

  void close(int chapter);
}
