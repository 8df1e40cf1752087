package org.kitei.domain.device;

import org.kitei.domain.shared.Keyed;

/// For which work a device is permitted.
public enum DeviceUse implements Keyed {
  ELIGIBILITY("eligibility"),
  CLAIMS("claims"),
  RECEIPTS("receipts"),
  ENROLMENT("enrolment"),
  RECORDS("records"),
  LINE("line"),
  BOUNDARY("boundary"),
  PRINTING("printing"),
  OTHER("other");

  private final String key;

  DeviceUse(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
