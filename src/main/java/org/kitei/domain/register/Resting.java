package org.kitei.domain.register;

import java.util.Optional;
import org.kitei.domain.shared.Message;

/// A record about which nothing can be written down for a while.
public interface Resting {
  /// Why not, with what to do first; empty while things can be written down.
  Optional<Message> resting();
}
