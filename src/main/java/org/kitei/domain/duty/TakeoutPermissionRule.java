package org.kitei.domain.duty;

import java.util.List;
import org.kitei.domain.device.TakeOut;
import org.kitei.domain.register.Row;

/// Nothing leaves without permission, which the record of a take-out itself refuses; what is out is
/// back by its day. Where nothing has been taken out yet, the head states it.
///
/// serves A-5-2 B-5-2 C-6-2 D-5-2
public final class TakeoutPermissionRule implements Rule {
  @Override
  public String requirement() {
    return "takeout-permission";
  }

  @Override
  public void judge(Look look) {
    List<Row<TakeOut>> taken = look.rows(TakeOut.class);
    if (taken.isEmpty()) {
      look.attested();
    }
    look.saw(TakeOut.class, taken);
    look.every(TakeOut.class, taken, TakeOut::item)
        .where(each -> each.outAt() != null && each.backAt() == null)
        .notPast(TakeOut::dueBack, "duty.missing.takeout-late");
  }
}
