package org.kitei.domain.incident;

import org.kitei.domain.shared.Keyed;

/// What happened, as far as is known.
public enum IncidentKind implements Keyed {
  LEAK("leak"),
  TAMPERING("tampering"),
  /// it may have leaked or been changed
  SUSPECTED("suspected"),
  /// the network was used by somebody who may not (A, B, D 8-2, C 5-4)
  MISUSE("misuse"),
  MALWARE("malware"),
  FAULT("fault"),
  LOSS("loss");

  private final String key;

  IncidentKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
