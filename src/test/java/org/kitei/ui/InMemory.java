package org.kitei.ui;

import java.util.Optional;
import org.kitei.port.Preferences;
import org.kitei.ui.common.Memory;

/// Settings kept only as long as the test lasts.
record InMemory(Memory memory) implements Preferences {
  @Override
  public Optional<String> find(String key) {
    return memory.find(key);
  }

  @Override
  public void keep(String key, String value) {
    memory.keep(key, value);
  }
}
