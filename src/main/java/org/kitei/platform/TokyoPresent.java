package org.kitei.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.kitei.port.Present;

/// The machine's clock, read as Japanese time whatever zone the machine is set to.
public final class TokyoPresent implements Present {
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final Clock clock;

  public TokyoPresent() {
    this(Clock.system(ZONE));
  }

  /// @param clock another clock, such as one that stands still
  public TokyoPresent(Clock clock) {
    this.clock = clock;
  }

  /// A present that stands still at noon of `day`.
  public static TokyoPresent on(LocalDate day) {
    return new TokyoPresent(Clock.fixed(day.atTime(12, 0).atZone(ZONE).toInstant(), ZONE));
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
