package org.kitei.usecase.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.kitei.port.Present;

/// The present of a made-up institution: goes from day to day while its past is entered, and stands
/// still at noon of its last day.
public final class SampleClock implements Present {
  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final LocalDateTime last;
  private volatile LocalDateTime moment;

  /// @param date the day on which the institution is looked at
  public SampleClock(LocalDate date) {
    last = date.atTime(12, 0);
    moment = last;
  }

  void set(LocalDateTime to) {
    moment = to;
  }

  /// Back to the day on which the institution is looked at.
  void stop() {
    moment = last;
  }

  @Override
  public Instant now() {
    return moment.atZone(ZONE).toInstant();
  }

  @Override
  public LocalDate today() {
    return moment.toLocalDate();
  }
}
