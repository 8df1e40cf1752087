package org.kitei.domain.register;

import org.kitei.domain.shared.Keyed;

/// What a field holds; the component's Java type says it.
public enum FieldKind implements Keyed {
  TEXT("text"),
  LONG_TEXT("long-text"),
  PHONE("phone"),
  NUMBER("number"),
  DATE("date"),
  DATE_TIME("date-time"),
  YES_NO("yes-no"),
  CHOICE("choice"),
  CHOICES("choices"),
  REFERENCE("reference"),
  /// Any number of rows of one register, such as who attended.
  REFERENCES("references");

  private final String key;

  FieldKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
