package org.kitei.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A row of the table: a class whose benchmark called `measured` is held against the one called
/// `floor`, or against a time where it has none. Both are taken in the same run.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Measure {
  /// What is measured.
  String what();

  /// What the floor is; empty where there is none.
  String floor() default "";

  /// The greatest ratio to the floor, or the most milliseconds where there is no floor; 0 where
  /// nothing is demanded.
  double must();

  /// The run fails only beyond this: so far noise does not go. 0 for never.
  double fails() default 0;
}
