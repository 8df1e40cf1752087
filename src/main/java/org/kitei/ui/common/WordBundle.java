package org.kitei.ui.common;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.kitei.domain.shared.Words;

/// Lets FXML say `%key` out of our words.
final class WordBundle extends ResourceBundle {
  private final Words words;

  WordBundle(Words words) {
    this.words = words;
  }

  @Override
  protected Object handleGetObject(String key) {
    return words.say(key);
  }

  @Override
  public boolean containsKey(String key) {
    return words.knows(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.emptyEnumeration();
  }
}
