package org.kitei.domain.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The steps that can be taken from a state of a case, the usual one first; none of a closed one.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Next {
  Class<? extends Record>[] value();
}
