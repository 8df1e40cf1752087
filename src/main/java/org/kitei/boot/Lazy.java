package org.kitei.boot;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A part that is built when it is first asked for, once.
final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> builder;
  private @Nullable T built;

  Lazy(Supplier<T> builder) {
    this.builder = builder;
  }

  @Override
  public synchronized T get() {
    T part = built;
    if (part == null) {
      part = builder.get();
      built = part;
    }
    return part;
  }

  /// What was built, or null when nobody asked for it.
  synchronized @Nullable T ifBuilt() {
    return built;
  }
}
