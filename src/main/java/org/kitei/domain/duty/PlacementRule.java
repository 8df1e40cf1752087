package org.kitei.domain.duty;

import org.kitei.domain.device.Device;
import org.kitei.domain.device.Placement;
import org.kitei.domain.profile.DecidedMatter;

/// Every device in use has its place on record; for operating it (運用), somebody looked not longer
/// ago than the head decided, or a year.
///
/// serves G-3-1a G-3-1b G-3-2a G-3-2b G-3-3a G-3-3b G-3-4a G-3-4b
public final class PlacementRule implements Rule {
  @Override
  public String requirement() {
    return "placement";
  }

  @Override
  public void judge(Look look) {
    Proven<Device, Placement> placed = Devices.of(look).by(Placement.class, Placement::device);
    Interval interval =
        look.isDoneOnce() ? Interval.FOR_EVER : look.interval(DecidedMatter.PLACEMENT_CHECK);
    placed
        .renewed(Placement::confirmedOn)
        .within(
            interval,
            Placement::confirmedOn,
            "duty.missing.placement",
            "duty.missing.placement-old");
  }
}
