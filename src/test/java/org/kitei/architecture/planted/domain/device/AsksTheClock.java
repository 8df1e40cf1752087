package org.kitei.architecture.planted.domain.device;

import java.time.LocalDate;
import java.time.ZoneOffset;

public final class AsksTheClock {
  public boolean isPast(LocalDate day) {
    return day.isBefore(LocalDate.now(ZoneOffset.UTC));
  }
}
