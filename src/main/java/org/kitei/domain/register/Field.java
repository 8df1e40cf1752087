package org.kitei.domain.register;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Keyed;

/// One field of a register, read off the record's component.
///
/// @param name the component's name; the column is its snake_case form
/// @param required whether a row without it is refused
/// @param sealed whether it is private (see [Private])
/// @param noSecret whether the form warns against passwords and keys (see [NoSecret])
/// @param most the greatest number of code points of a text
/// @param unit word key of a number's unit, or null
/// @param choices the constants to choose from; empty for other kinds
/// @param refers the register one or several references point into, or null
/// @param planned whether a day may be still to come in a case (see [Planned])
/// @param offered whether answers are offered for a text (see [Offered])
public record Field(
    String name,
    FieldKind kind,
    boolean required,
    boolean sealed,
    boolean noSecret,
    int most,
    @Nullable String unit,
    List<Keyed> choices,
    @Nullable Class<? extends Record> refers,
    boolean planned,
    boolean offered) {

  private static final int LINE = 200;
  private static final int TEXT = 4000;

  public Field {
    choices = List.copyOf(choices);
  }

  static Field of(RecordComponent component) {
    FieldKind kind = kind(component);
    Unit unit = component.getAnnotation(Unit.class);
    return new Field(
        component.getName(),
        kind,
        !component.getAnnotatedType().isAnnotationPresent(Nullable.class),
        component.isAnnotationPresent(Private.class),
        component.isAnnotationPresent(NoSecret.class),
        most(component, kind),
        unit == null ? null : unit.value(),
        choices(component, kind),
        refers(component, kind),
        component.isAnnotationPresent(Planned.class),
        component.isAnnotationPresent(Offered.class));
  }

  /// Whether it points at rows, at one or at several.
  public boolean isReference() {
    return refers != null;
  }

  private static FieldKind kind(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return textKind(component);
    } else if (type == LocalDate.class) {
      return FieldKind.DATE;
    } else if (type == LocalDateTime.class) {
      return FieldKind.DATE_TIME;
    } else if (type == boolean.class || type == Boolean.class) {
      return FieldKind.YES_NO;
    } else if (type == int.class || type == Integer.class) {
      return FieldKind.NUMBER;
    } else if (type == Ref.class) {
      return FieldKind.REFERENCE;
    } else if (type == Set.class) {
      return argument(component.getGenericType()) instanceof ParameterizedType
          ? FieldKind.REFERENCES
          : FieldKind.CHOICES;
    } else if (type.isEnum()) {
      return FieldKind.CHOICE;
    }
    throw new IllegalArgumentException(component + " is of no kind a register knows");
  }

  private static FieldKind textKind(AnnotatedElement component) {
    if (component.isAnnotationPresent(Phone.class)) {
      return FieldKind.PHONE;
    }
    return component.isAnnotationPresent(Multiline.class) ? FieldKind.LONG_TEXT : FieldKind.TEXT;
  }

  private static int most(AnnotatedElement component, FieldKind kind) {
    Max max = component.getAnnotation(Max.class);
    if (max != null) {
      return max.value();
    }
    return kind == FieldKind.LONG_TEXT ? TEXT : LINE;
  }

  private static List<Keyed> choices(RecordComponent component, FieldKind kind) {
    return switch (kind) {
      case CHOICE -> constants(component.getType());
      case CHOICES -> constants((Class<?>) argument(component.getGenericType()));
      default -> List.of();
    };
  }

  private static List<Keyed> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(Keyed.class::cast).toList();
  }

  private static @Nullable Class<? extends Record> refers(
      RecordComponent component, FieldKind kind) {
    Type type = component.getGenericType();
    return switch (kind) {
      case REFERENCE -> ((Class<?>) argument(type)).asSubclass(Record.class);
      case REFERENCES -> ((Class<?>) argument(argument(type))).asSubclass(Record.class);
      default -> null;
    };
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }
}
