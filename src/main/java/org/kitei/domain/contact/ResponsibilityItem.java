package org.kitei.domain.contact;

import org.kitei.domain.shared.Keyed;

/// What a responsibility is for.
public enum ResponsibilityItem implements Keyed {
  DEVICES("devices"),
  LINE("line"),
  SOFTWARE("software"),
  DATA("data"),
  FAILURE("failure"),
  LEAK("leak"),
  OTHER("other");

  private final String key;

  ResponsibilityItem(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
