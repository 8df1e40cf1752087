package org.kitei.domain.catalogue;

import java.time.Period;
import java.time.format.DateTimeParseException;

/// How often a duty comes back.
public sealed interface Recurrence {
  /// 定期的に: the head chooses the period.
  record Regular() implements Recurrence {
    @Override
    public String key() {
      return "regular";
    }
  }

  /// At the latest after `period`.
  record Within(Period period) implements Recurrence {
    @Override
    public String key() {
      return period.toString();
    }
  }

  /// `regular`, or an ISO 8601 period such as `P2M`.
  String key();

  /// Throws [IllegalArgumentException] when `key` is neither.
  static Recurrence of(String key) {
    if (key.equals("regular")) {
      return new Regular();
    }
    try {
      return new Within(Period.parse(key));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a period: " + key, e);
    }
  }
}
