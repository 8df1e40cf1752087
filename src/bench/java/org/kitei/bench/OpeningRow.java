package org.kitei.bench;

import org.kitei.domain.device.Device;

/// Opening the register of devices after ten years and in the first.
@Measure(
    what = "opening the devices with ten years of history",
    floor = "the same devices in the first year",
    must = 1.25,
    fails = 5)
public class OpeningRow extends LateAndEarly {
  public OpeningRow() {
    super(Device.class);
  }
}
