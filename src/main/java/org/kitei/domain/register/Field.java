package org.kitei.domain.register;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
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

/// One field of a register, read off the record's component, or off what is derived from these.
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
/// @param month whether a day stands for its month (see [Month])
/// @param offered whether answers are offered for a text (see [Offered])
/// @param titled whether a text is read by the title of what it names (see [Titled])
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
    boolean month,
    boolean offered,
    boolean titled) {

  private static final int LINE = 200;
  private static final int TEXT = 4000;

  public Field {
    choices = List.copyOf(choices);
  }

  static Field of(RecordComponent component) {
    return of(
        new Typed(
            component.getName(),
            component.getType(),
            component.getGenericType(),
            component.getAnnotatedType(),
            component));
  }

  /// Of what follows from a record (see [Derived]).
  static Field of(Method method) {
    return of(
        new Typed(
            method.getName(),
            method.getReturnType(),
            method.getGenericReturnType(),
            method.getAnnotatedReturnType(),
            method));
  }

  private static Field of(Typed typed) {
    FieldKind kind = kind(typed);
    Unit unit = typed.marks.getAnnotation(Unit.class);
    return new Field(
        typed.name,
        kind,
        !typed.annotated.isAnnotationPresent(Nullable.class),
        typed.has(Private.class),
        typed.has(NoSecret.class),
        most(typed, kind),
        unit == null ? null : unit.value(),
        choices(typed, kind),
        refers(typed, kind),
        typed.has(Planned.class),
        typed.has(Month.class),
        typed.has(Offered.class),
        typed.has(Titled.class));
  }

  /// What the Java code says of a component, or of what is derived.
  private record Typed(
      String name, Class<?> type, Type generic, AnnotatedType annotated, AnnotatedElement marks) {
    boolean has(Class<? extends Annotation> mark) {
      return marks.isAnnotationPresent(mark);
    }
  }

  /// Whether it points at rows, at one or at several.
  public boolean isReference() {
    return refers != null;
  }

  private static FieldKind kind(Typed typed) {
    Class<?> type = typed.type;
    if (type == String.class) {
      return textKind(typed);
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
      return argument(typed.generic) instanceof ParameterizedType
          ? FieldKind.REFERENCES
          : FieldKind.CHOICES;
    } else if (type.isEnum()) {
      return FieldKind.CHOICE;
    }
    throw new IllegalArgumentException(typed + " is of no kind a register knows");
  }

  private static FieldKind textKind(Typed typed) {
    if (typed.has(Phone.class)) {
      return FieldKind.PHONE;
    }
    return typed.has(Multiline.class) ? FieldKind.LONG_TEXT : FieldKind.TEXT;
  }

  private static int most(Typed typed, FieldKind kind) {
    Max max = typed.marks.getAnnotation(Max.class);
    if (max != null) {
      return max.value();
    }
    return kind == FieldKind.LONG_TEXT ? TEXT : LINE;
  }

  private static List<Keyed> choices(Typed typed, FieldKind kind) {
    return switch (kind) {
      case CHOICE -> constants(typed.type);
      case CHOICES -> constants((Class<?>) argument(typed.generic));
      default -> List.of();
    };
  }

  private static List<Keyed> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(Keyed.class::cast).toList();
  }

  private static @Nullable Class<? extends Record> refers(Typed typed, FieldKind kind) {
    Type type = typed.generic;
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
