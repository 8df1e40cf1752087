package org.kitei.domain.duty;

import org.kitei.domain.device.Check;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.SoftwareCheck;
import org.kitei.domain.profile.DecidedMatter;

/// Every device programs run on was searched for software the business does not need, not longer
/// ago than the head decided, or a year, and what was found is dealt with.
///
/// serves A-4-2b B-4-2b C-5-2b D-4-2b
public final class NecessarySoftwareOnlyRule implements Rule {
  @Override
  public String requirement() {
    return "necessary-software-only";
  }

  @Override
  public void judge(Look look) {
    Proven<Device, SoftwareCheck> checked =
        Devices.of(look)
            .where(Devices::runsPrograms)
            .by(SoftwareCheck.class, SoftwareCheck::device);
    checked.within(
        look.interval(DecidedMatter.SOFTWARE_CHECK),
        SoftwareCheck::checkedOn,
        "duty.missing.software-check",
        "duty.missing.software-check-old");
    checked.without(Check::isOpen, "duty.missing.software-open");
  }
}
