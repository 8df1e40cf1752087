package org.kitei.domain.asset;

import org.kitei.domain.shared.Keyed;

/// What kind of medium it is.
public enum MediumKind implements Keyed {
  USB_MEMORY("usb-memory"),
  EXTERNAL_DISK("external-disk"),
  MEMORY_CARD("memory-card"),
  OPTICAL_DISC("optical-disc"),
  TAPE("tape"),
  PAPER("paper"),
  OTHER("other");

  private final String key;

  MediumKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
