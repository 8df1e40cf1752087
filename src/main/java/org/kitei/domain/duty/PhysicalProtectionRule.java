package org.kitei.domain.duty;

import java.util.Collections;
import java.util.Set;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.Placement;
import org.kitei.domain.device.Protection;
import org.kitei.domain.profile.DecidedMatter;

/// Every device has one of the `protections` the entry names, seen not longer ago than the head
/// decided, or a year. What they are `against` differs: models A, B and D keep outsiders from
/// touching it, model C from looking at a screen.
///
/// serves A-4-1 B-4-1 C-5-7 D-4-1
public final class PhysicalProtectionRule implements Rule {
  @Override
  public String requirement() {
    return "physical-protection";
  }

  @Override
  public void judge(Look look) {
    Set<Protection> protections = look.asked().of("protections", Protection.class);
    Every<Device> devices = Devices.of(look);
    (look.asked().has("against", "sight") ? devices.where(Devices::hasScreen) : devices)
        .by(Placement.class, Placement::device)
        .with(placement -> !Collections.disjoint(placement.protections(), protections))
        .renewed(Placement::confirmedOn)
        .within(
            look.interval(DecidedMatter.PLACEMENT_CHECK),
            Placement::confirmedOn,
            "duty.missing.protection",
            "duty.missing.protection-old");
  }
}
