package org.kitei.domain.device;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.asset.InformationClass;
import org.kitei.domain.register.Key;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// A device the systems run on or through.
///
/// @param usbRestricted whether external media are restricted on it (C appendix 4)
/// @param updatedOn when the row was last held against the device
/// @param importance the class of the information it handles (C 5-6)
@Register(key = "devices", feature = "device", prefix = "PC")
public record Device(
    @Key @Max(20) String number,
    @Name @Max(100) String name,
    DeviceKind kind,
    @Max(100) String place,
    Set<DeviceUse> uses,
    @Max(60) @Nullable String os,
    @Nullable LocalDate introducedOn,
    @Max(200) @Nullable String maintenance,
    DeviceState state,
    @Nullable Boolean usbRestricted,
    @Nullable LocalDate disposedOn,
    @Max(200) @Nullable String disposal,
    @Nullable LocalDate updatedOn,
    @Nullable InformationClass importance) {
  public Device {
    if (state == DeviceState.DISPOSED && disposedOn == null) {
      throw new Unacceptable(List.of(Problem.at("disposedOn", "device.problem.disposed-when")));
    }
    uses = Set.copyOf(uses);
  }
}
