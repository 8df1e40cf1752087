package org.kitei.domain.device;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.AsBefore;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Shows;

/// Where a device stands and how it is kept from others' hands and eyes.
///
/// @param picture where the photo or drawing is
@Register(key = "placement", feature = "device", prefix = "PL")
public record Placement(
    @Shows @Name Ref<Device> device,
    @Max(100) String place,
    Set<Protection> protections,
    LocalDate confirmedOn,
    @AsBefore @Max(60) String confirmedBy,
    @Max(200) @Nullable String picture) {
  public Placement {
    protections = Set.copyOf(protections);
  }
}
