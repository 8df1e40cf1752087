package org.kitei.domain.network;

import org.kitei.domain.shared.Keyed;

/// What the devices do when the line breaks (G-5-8).
public enum OnDisconnection implements Keyed {
  /// they notice and stop sending
  STOPS("stops"),
  /// they go on over another line
  BACKUP_LINE("backup-line"),
  /// they send the whole again later
  RETRIES("retries"),
  /// nothing notices
  NOTHING("nothing");

  private final String key;

  OnDisconnection(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
