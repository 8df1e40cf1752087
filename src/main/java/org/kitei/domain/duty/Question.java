package org.kitei.domain.duty;

import java.util.function.Predicate;

/// What was asked of a register: the rows for which `which` holds.
record Question(Class<? extends Record> register, Predicate<Record> which) {

  static <R extends Record> Question all(Class<R> register) {
    return new Question(register, any -> true);
  }

  static <R extends Record> Question of(Class<R> register, Predicate<R> which) {
    return new Question(register, row -> which.test(register.cast(row)));
  }

  /// Whether the answer may be another after the edit.
  boolean isTouchedBy(Edit edit) {
    return register == edit.register() && edit.values().stream().anyMatch(which);
  }
}
