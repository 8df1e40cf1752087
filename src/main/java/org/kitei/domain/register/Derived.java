package org.kitei.domain.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What follows from the components of a register's record: shown, exported and printed beside
/// them, but never entered and never kept, so that it cannot disagree with them.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Derived {
  /// Its place among what is derived, from 1.
  int value();
}
