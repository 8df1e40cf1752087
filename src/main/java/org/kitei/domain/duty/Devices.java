package org.kitei.domain.duty;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.DeviceState;
import org.kitei.domain.device.DeviceUse;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Business;

/// The devices an entry speaks of: those in use for one of its businesses.
final class Devices {
  private Devices() {}

  /// Where there is none yet, that is what is missing.
  static Every<Device> of(Look look) {
    Set<DeviceUse> uses = uses(look.entry().businesses());
    return found(look, look.rows(Device.class, device -> isInUse(device) && isFor(device, uses)));
  }

  private static Every<Device> found(Look look, List<Row<Device>> rows) {
    if (rows.isEmpty()) {
      look.lacks("duty.missing.no-device");
    }
    return look.every(Device.class, rows, Device::name);
  }

  static boolean isInUse(Device device) {
    return device.state() == DeviceState.IN_USE;
  }

  private static boolean isFor(Device device, Set<DeviceUse> uses) {
    return !Collections.disjoint(device.uses(), uses);
  }

  private static Set<DeviceUse> uses(Set<Business> businesses) {
    Set<DeviceUse> uses = EnumSet.noneOf(DeviceUse.class);
    businesses.forEach(
        business ->
            uses.add(
                switch (business) {
                  case ELIGIBILITY -> DeviceUse.ELIGIBILITY;
                  case CLAIMS -> DeviceUse.CLAIMS;
                  case ENROLMENT -> DeviceUse.ENROLMENT;
                }));
    return uses;
  }
}
