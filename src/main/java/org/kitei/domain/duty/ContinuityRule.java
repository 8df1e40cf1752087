package org.kitei.domain.duty;

import java.util.List;
import org.kitei.domain.device.DeviceChange;
import org.kitei.domain.register.Row;

/// Every change that was made was seen to leave people able to work, and none is past its planned
/// day; where nothing has changed yet, the head states it.
///
/// serves A-6-2 B-6-2 C-3-2 D-6-2
public final class ContinuityRule implements Rule {
  @Override
  public String requirement() {
    return "continuity";
  }

  @Override
  public void judge(Look look) {
    List<Row<DeviceChange>> changes =
        look.rows(DeviceChange.class, change -> change.droppedBecause() == null);
    if (changes.isEmpty()) {
      look.attested();
    }
    Every<DeviceChange> all = look.every(DeviceChange.class, changes, DeviceChange::subject);
    all.is(
        change -> change.doneOn() == null || change.confirmedOn() != null,
        "duty.missing.change-unconfirmed");
    all.notPast(DeviceChange::due, "duty.missing.change-late");
  }
}
