package org.kitei.domain.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says that a record is a register: its components are the fields of its rows.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Register {
  /// The name that never changes, as in `registers --json`.
  String key();

  /// The feature it belongs to.
  String feature();

  /// Before the running number of a row, as in `S-001`.
  String prefix();

  /// Whether its rows are cases, written only by their own service.
  boolean cases() default false;

  /// Whether there is only ever one row.
  boolean single() default false;

  /// Whether it only serves other registers: kept, sealed, audited and checked like any, but never
  /// shown, printed or handed over by itself, and written by its own service alone.
  boolean internal() default false;

  /// Whether its rows are worked out by the program and never entered.
  boolean computed() default false;
}
