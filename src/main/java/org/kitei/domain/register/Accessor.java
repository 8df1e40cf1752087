package org.kitei.domain.register;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A record's component, named by its accessor, such as `Device::place`: a component that is
/// renamed takes everything that names it with it.
@FunctionalInterface
public interface Accessor<R extends Record, T extends @Nullable Object>
    extends Function<R, T>, Serializable {
  /// The component's name.
  default String component() {
    try {
      Method written = getClass().getDeclaredMethod("writeReplace");
      written.setAccessible(true);
      return ((SerializedLambda) written.invoke(this)).getImplMethodName();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
