package org.kitei.domain.duty;

import java.util.Set;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.DeviceUse;

/// What each device is used for is on record. Under models A, B and D (`devices` is `dedicated`) it
/// is for nothing but the `uses` the sentence names; model C does not say "only".
///
/// serves A-4-2a B-4-2a C-5-2a D-4-2a
public final class BusinessUseOnlyRule implements Rule {
  @Override
  public String requirement() {
    return "business-use-only";
  }

  @Override
  public void judge(Look look) {
    Every<Device> devices = Devices.of(look);
    if (look.asked().has("devices", "dedicated")) {
      Set<DeviceUse> uses = look.asked().of("uses", DeviceUse.class);
      devices.is(device -> uses.containsAll(device.uses()), "duty.missing.other-use");
    } else {
      devices.is(device -> !device.uses().isEmpty(), "duty.missing.no-use");
    }
  }
}
