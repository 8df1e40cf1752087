package org.kitei.port;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The present, as of Asia/Tokyo whatever the machine's zone.
public interface Present {
  Instant now();

  LocalDate today();

  /// Day and hour, to the minute.
  default LocalDateTime moment() {
    return LocalDateTime.ofInstant(now(), ZoneId.of("Asia/Tokyo")).truncatedTo(ChronoUnit.MINUTES);
  }
}
