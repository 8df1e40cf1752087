package org.kitei.domain.device;

import org.kitei.domain.shared.Keyed;

/// How a device is kept from others.
public enum Protection implements Keyed {
  PARTITION("partition"),
  COVER("cover"),
  SCREEN_FILTER("screen-filter"),
  LOCK("lock");

  private final String key;

  Protection(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
