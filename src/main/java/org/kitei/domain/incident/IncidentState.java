package org.kitei.domain.incident;

import org.kitei.domain.shared.Keyed;

/// Where an incident stands; [IncidentStatus] says what follows from it.
public enum IncidentState implements Keyed {
  NOTICED("noticed"),
  UNDER_WAY("under-way"),
  CLOSED("closed"),
  REOPENED("reopened");

  private final String key;

  IncidentState(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
