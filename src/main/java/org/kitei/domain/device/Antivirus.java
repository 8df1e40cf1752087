package org.kitei.domain.device;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Shows;
import org.kitei.domain.register.Upcoming;

/// The antivirus software of a device.
@Register(key = "av", feature = "device", prefix = "AV")
public record Antivirus(
    @Shows @Name Ref<Device> device,
    @Max(100) String product,
    @Max(60) @Nullable String productVersion,
    @Nullable LocalDate introducedOn,
    @Nullable LocalDate expiresOn)
    implements Upcoming {
  /// Its last day.
  @Override
  public @Nullable LocalDate comesOn() {
    return expiresOn;
  }

  /// What follows it is another row.
  @Override
  public boolean staysOpen() {
    return false;
  }
}
