package org.kitei.domain.register;

import java.time.LocalDateTime;

/// A step that says when it happened; any other happened when it was written down.
public interface Happened {
  /// In the days and hours of Asia/Tokyo.
  LocalDateTime happenedAt();
}
