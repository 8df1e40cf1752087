package org.kitei.domain.network;

import org.kitei.domain.shared.Keyed;

/// What a log tells.
public enum LogKind implements Keyed {
  /// what was sent and received
  TRANSMISSION("transmission"),
  LOGON("logon"),
  /// who looked at or changed what
  OPERATION("operation"),
  /// what administrators did
  ADMINISTRATION("administration"),
  /// what passed the boundary
  NETWORK("network"),
  VIRUS("virus"),
  BACKUP("backup"),
  DEVELOPMENT("development"),
  /// what auditors need
  AUDIT("audit"),
  OTHER("other");

  private final String key;

  LogKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
