package org.kitei.domain.register;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Points at a row of another register by its row id.
@SuppressWarnings("UnusedTypeParameter") // says which register, read off the component by Field
public record Ref<R extends Record>(long id) {
  /// Reads a row id; empty where it is none.
  public static <R extends Record> Optional<Ref<R>> read(String id) {
    try {
      return Optional.of(new Ref<>(Long.parseLong(id)));
    } catch (NumberFormatException other) {
      return Optional.empty();
    }
  }

  /// Reads several row ids as forms hold them, joined by commas; what is none is left out.
  public static <R extends Record> Set<Ref<R>> readAll(String ids) {
    return Arrays.stream(ids.split(",", -1))
        .flatMap(id -> Ref.<R>read(id).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

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
