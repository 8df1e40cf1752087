package org.kitei.domain.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says that a record is a step of a case: what is asked when it is taken. Its components are among
/// those of the case and take their place in it; their titles are those of the case too.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Step {
  /// The register of the case.
  Class<? extends Record> of();

  /// What it is called among the steps of the case, such as `permit`.
  String key();
}
