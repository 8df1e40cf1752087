package org.kitei.domain.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Phone;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Upcoming;

/// A company that supplies or looks after a system, a line or a device.
@Register(key = "vendors", feature = "contact", prefix = "VE")
public record Vendor(
    @Name @Max(100) String name,
    @Max(100) String service,
    @Max(200) @Nullable String contract,
    @Nullable LocalDate contractUntil,
    @Max(60) @Nullable String person,
    @Phone @Max(30) @Nullable String phone,
    @Max(100) @Nullable String email,
    @Max(100) @Nullable String hours,
    @Multiline @Max(1000) @Nullable String boundary)
    implements Upcoming {
  /// The last day of the contract.
  @Override
  public @Nullable LocalDate comesOn() {
    return contractUntil;
  }

  /// What follows it is another row.
  @Override
  public boolean staysOpen() {
    return false;
  }
}
