package org.kitei.architecture.planted.domain.device;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.kitei.domain.shared.HouseRuleException;

@HouseRuleException(rule = "told-the-time", why = "planted, to see an exception heeded")
public final class ExcusedFromTheClock {
  public boolean isPast(LocalDate day) {
    return day.isBefore(LocalDate.now(ZoneOffset.UTC));
  }
}
