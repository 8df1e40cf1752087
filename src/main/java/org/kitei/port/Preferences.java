package org.kitei.port;

import java.util.Optional;

/// What this computer remembers of how the program is used: never what is private, never what the
/// institution has decided.
public interface Preferences {
  Optional<String> find(String key);

  /// Keeps a value; where nothing can be written it is forgotten.
  void keep(String key, String value);
}
