package org.kitei.ui.common;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What this computer remembers of how the window is used: sizes, places, the language.
public interface Memory {
  Optional<String> find(String key);

  void keep(String key, String value);

  /// Forgets everything with the program.
  static Memory untilTheEnd() {
    Map<String, String> kept = new HashMap<>();
    return new Memory() {
      @Override
      public Optional<String> find(String key) {
        return Optional.ofNullable(kept.get(key));
      }

      @Override
      public void keep(String key, String value) {
        kept.put(key, value);
      }
    };
  }
}
