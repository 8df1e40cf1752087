package org.kitei.domain.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;

/// Gathers what a rule sees and what it misses; nothing missed means met.
final class Sight {
  private final List<Finding.Evidence> evidence = new ArrayList<>();
  private final List<Sentence> missing = new ArrayList<>();
  private @Nullable LocalDate due;
  private boolean overdue;

  <R extends Record> void saw(Class<R> register, Row<R> row) {
    RegisterType<R> type = RegisterType.of(register);
    Finding.Evidence seen = new Finding.Evidence(type.key(), type.number(row.id()));
    if (!evidence.contains(seen)) {
      evidence.add(seen);
    }
  }

  void lacks(String key, Object... arguments) {
    missing.add(Sentence.of(key, arguments));
  }

  /// The same, and it comes by itself on `day`.
  void comes(LocalDate day, String key, Object... arguments) {
    lacks(key, arguments);
    dueOn(day);
  }

  /// The same, and it was due on `day`, which is past.
  void missed(LocalDate day, String key, Object... arguments) {
    comes(day, key, arguments);
    overdue = true;
  }

  boolean lacksNothing() {
    return missing.isEmpty();
  }

  Rule.Verdict verdict() {
    return new Rule.Verdict(status(), evidence, missing, due);
  }

  private Status status() {
    if (missing.isEmpty()) {
      return Status.MET;
    }
    if (overdue) {
      return Status.OVERDUE;
    }
    return evidence.isEmpty() ? Status.NOT_YET : Status.PARTLY;
  }

  private void dueOn(LocalDate day) {
    LocalDate before = due;
    due = before == null || day.isBefore(before) ? day : before;
  }
}
