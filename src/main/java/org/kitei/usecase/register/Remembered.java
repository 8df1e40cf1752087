package org.kitei.usecase.register;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kitei.port.AuditLog;
import org.kitei.port.Present;

/// Something worked out from the rows, until something is written, the day turns or another
/// language is asked for.
public final class Remembered<T> {
  private final AuditLog history;
  private final Present present;
  private @Nullable Known<T> known;

  public Remembered(AuditLog history, Present present) {
    this.history = history;
    this.present = present;
  }

  private record Known<T>(long entry, LocalDate on, String language, T value) {}

  /// What `work` gives now, or gave before.
  public synchronized T get(String language, Supplier<T> work) {
    long entry = history.number();
    LocalDate today = present.today();
    Known<T> before = known;
    if (before != null
        && before.entry == entry
        && before.on.equals(today)
        && before.language.equals(language)) {
      return before.value;
    }
    T value = work.get();
    known = new Known<>(entry, today, language, value);
    return value;
  }
}
