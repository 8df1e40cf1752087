package org.kitei.domain.catalogue;

import org.kitei.domain.shared.Keyed;

/// When a duty arises.
public enum Trigger implements Keyed {
  /// to be set up once, when the system is introduced
  INTRODUCTION("introduction"),
  ONGOING("ongoing"),
  INCIDENT("incident"),
  CHANGE("change"),
  VIOLATION("violation"),
  /// somebody leaves
  LEAVING("leaving"),
  /// information arrives from outside
  INTAKE("intake"),
  MEDIA_USE("media-use"),
  TAKEOUT("takeout"),
  /// something is unclear or cannot be kept
  CONSULTATION("consultation"),
  DISPOSAL("disposal"),
  AUDIT("audit");

  private final String key;

  Trigger(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
