package org.kitei.domain.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Lets a class step out of one house rule and says why; an exception no longer needed fails the
/// build.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface HouseRuleException {
  /// The rule's name, as in `decisions/0001-house-rules.md`.
  String rule();

  String why();
}
