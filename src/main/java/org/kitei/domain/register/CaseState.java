package org.kitei.domain.register;

import java.util.List;
import java.util.Locale;

/// Where a case stands: a record that says with [Next] what can be done from here. Each register of
/// cases has its own states, sealed in one interface.
public interface CaseState {
  /// As in the word `device.takeout.state.requested`.
  default String key() {
    return key(getClass());
  }

  /// The steps that can be taken from here, the usual one first; none of a closed case.
  default List<Class<? extends Record>> next() {
    return next(getClass());
  }

  default boolean closed() {
    return next().isEmpty();
  }

  static String key(Class<?> state) {
    String kebab = state.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    return kebab.toLowerCase(Locale.ROOT);
  }

  static List<Class<? extends Record>> next(Class<?> state) {
    Next next = state.getAnnotation(Next.class);
    if (next == null) {
      throw new IllegalStateException(state + " does not say what comes next");
    }
    return List.of(next.value());
  }
}
