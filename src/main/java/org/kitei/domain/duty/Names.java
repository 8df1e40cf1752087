package org.kitei.domain.duty;

import java.util.List;
import org.kitei.domain.shared.Message;

/// Names in a sentence: the first few, and how many more there are.
final class Names {
  private static final int MOST = 3;

  private Names() {}

  /// @param names at least one
  static Message of(List<String> names) {
    Message first =
        Message.listed(
            names.stream().limit(MOST).map(name -> Message.of("duty.names.one", name)).toList());
    return names.size() <= MOST ? first : Message.of("duty.names.more", first, names.size() - MOST);
  }
}
