package org.kitei.port;

import java.util.List;
import org.kitei.domain.profile.StarterRow;

/// The rows registers can be begun with.
public interface StarterSource {
  /// All there are, in the order they are offered.
  List<StarterRow> starters();
}
