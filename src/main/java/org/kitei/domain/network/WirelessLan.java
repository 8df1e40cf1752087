package org.kitei.domain.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.device.Device;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.NoSecret;
import org.kitei.domain.register.Private;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Shows;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Problem;

/// A wireless LAN the systems use. Serves C-T-7: others do not find it, strangers do not get in,
/// what is sent is encrypted. The key itself has no place here, only the day it was changed.
///
/// @param hidden whether its name is not shown to others; null while nobody knows
/// @param keyChangedOn when its key was last changed
@Register(key = "wifi", feature = "network", prefix = "WL")
public record WirelessLan(
    @NoSecret @Name @Max(100) String name,
    @Shows @Nullable Ref<Device> device,
    @NoSecret @Private @Max(100) @Nullable String ssid,
    @Nullable Boolean hidden,
    Set<WirelessAccess> access,
    @Nullable WirelessEncryption encryption,
    @Nullable LocalDate keyChangedOn,
    @Nullable LocalDate confirmedOn,
    @Max(60) @Nullable String confirmedBy) {
  public WirelessLan {
    access = Set.copyOf(access);
    if (confirmedOn != null && confirmedBy == null) {
      throw new Unacceptable(List.of(Problem.at("confirmedBy", "network.problem.confirmed-by")));
    }
  }
}
