package org.kitei.domain.duty;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.DeviceKind;
import org.kitei.domain.device.DeviceState;
import org.kitei.domain.device.DeviceUse;
import org.kitei.domain.shared.Keyed;

/// The devices an entry speaks of: those in use for one of its businesses.
final class Devices {
  private static final Set<DeviceKind> WITH_PROGRAMS =
      EnumSet.of(DeviceKind.DESKTOP, DeviceKind.LAPTOP, DeviceKind.TABLET, DeviceKind.SERVER);

  private static final Set<DeviceKind> WITH_SCREEN =
      EnumSet.of(DeviceKind.DESKTOP, DeviceKind.LAPTOP, DeviceKind.TABLET);

  private Devices() {}

  /// Where there is none yet, that is what is missing.
  static Every<Device> of(Look look) {
    Set<DeviceUse> uses =
        look.entry().businesses().stream()
            .map(business -> Keyed.of(DeviceUse.class, business.key()))
            .collect(Collectors.toSet());
    return look.every(
            Device.class,
            look.rows(
                Device.class,
                device -> isInUse(device) && !Collections.disjoint(device.uses(), uses)),
            Device::name)
        .atLeastOne("duty.missing.no-device");
  }

  static boolean isInUse(Device device) {
    return device.state() == DeviceState.IN_USE;
  }

  /// Whether programs are installed on it, so that harmful ones may be, too.
  static boolean runsPrograms(Device device) {
    return WITH_PROGRAMS.contains(device.kind());
  }

  /// Whether people look at it.
  static boolean hasScreen(Device device) {
    return WITH_SCREEN.contains(device.kind());
  }
}
