package org.kitei.domain.regulation;

import org.kitei.domain.shared.Keyed;

/// How a manual was made known to the users.
public enum AnnouncementMethod implements Keyed {
  MEETING("meeting"),
  TRAINING("training"),
  CIRCULATION("circulation"),
  POSTING("posting"),
  MESSAGE("message"),
  OTHER("other");

  private final String key;

  AnnouncementMethod(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
