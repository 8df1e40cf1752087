package org.kitei.domain.register;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Points at a row of another register by its row id.
@SuppressWarnings("UnusedTypeParameter") // says which register, read off the component by Field
public record Ref<R extends Record>(long id) {
  /// The references a component holds: one, several or none.
  public static Stream<Ref<?>> in(@Nullable Object value) {
    return switch (value) {
      case Ref<?> one -> Stream.of(one);
      case Set<?> several -> several.stream().flatMap(Ref::in);
      case null, default -> Stream.empty();
    };
  }

  /// Whether a component's value points at the row with this id.
  public static boolean points(@Nullable Object value, long id) {
    return in(value).anyMatch(ref -> ref.id() == id);
  }
}
