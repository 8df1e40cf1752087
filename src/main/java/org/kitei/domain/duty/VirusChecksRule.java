package org.kitei.domain.duty;

import org.kitei.domain.catalogue.EntryKind;
import org.kitei.domain.device.Check;
import org.kitei.domain.device.Device;
import org.kitei.domain.device.VirusCheck;
import org.kitei.domain.profile.DecidedMatter;

/// Every device programs run on was searched not longer ago than the head decided: the original
/// says 定期的に and no number. Preventing infection (best effort) is seen by that nothing found is
/// left; it is not late where the head has not decided how often to search.
///
/// serves A-7-1b A-7-1c B-7-1b B-7-1c C-5-3b C-5-3c D-7-1b D-7-1c
public final class VirusChecksRule implements Rule {
  @Override
  public String requirement() {
    return "virus-checks";
  }

  @Override
  public void judge(Look look) {
    Proven<Device, VirusCheck> checked =
        Devices.of(look).where(Devices::runsPrograms).by(VirusCheck.class, VirusCheck::device);
    checked.within(
        look.entry().kind() == EntryKind.EFFORT
            ? Intervals.decided(look, DecidedMatter.VIRUS_CHECK)
            : look.interval(DecidedMatter.VIRUS_CHECK),
        VirusCheck::checkedOn,
        "duty.missing.virus-check",
        "duty.missing.virus-check-old");
    checked.without(Check::isOpen, "duty.missing.virus-open");
  }
}
