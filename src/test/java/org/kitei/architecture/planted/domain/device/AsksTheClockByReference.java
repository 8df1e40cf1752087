package org.kitei.architecture.planted.domain.device;

import java.time.Instant;
import java.util.function.Supplier;

public final class AsksTheClockByReference {
  public Supplier<Instant> clock() {
    return Instant::now;
  }
}
