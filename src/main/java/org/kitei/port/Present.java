package org.kitei.port;

import java.time.Instant;
import java.time.LocalDate;

/// The present, as of Asia/Tokyo whatever the machine's zone.
public interface Present {
  Instant now();

  LocalDate today();
}
