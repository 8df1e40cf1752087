package org.kitei.domain.device;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.asset.InformationClass;
import org.kitei.domain.register.AsBefore;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Shows;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// Software the business needs, and where it may be installed; serves A 4-2, B 4-2, C 5-2, C 5-6, D
/// 4-2. What is on a device and not here does not belong there.
///
/// @param businessReason what the business needs it for
/// @param uses it may be on every device permitted for one of these
/// @param devices it is on, also where their uses would not let it
/// @param importance the class of the information it handles (C 5-6)
/// @param updatedOn when the row was last held against the devices
@Register(key = "software", feature = "device", prefix = "SW")
public record Software(
    @Name @Max(100) String name,
    @Max(60) @Nullable String productVersion,
    @Max(300) String businessReason,
    Set<DeviceUse> uses,
    @Shows Set<Ref<Device>> devices,
    @Nullable InformationClass importance,
    LocalDate permittedOn,
    @AsBefore @Max(60) String permittedBy,
    LocalDate updatedOn) {
  public Software {
    if (uses.isEmpty() && devices.isEmpty()) {
      throw new Unacceptable(List.of(Problem.at("uses", "device.problem.software-where")));
    }
    uses = Set.copyOf(uses);
    devices = Set.copyOf(devices);
  }

  /// Whether it may be on this device.
  public boolean mayBeOn(Row<Device> row) {
    return Ref.points(devices, row.id()) || row.value().uses().stream().anyMatch(uses::contains);
  }
}
