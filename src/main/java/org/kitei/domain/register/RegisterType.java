package org.kitei.domain.register;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A register, read once off its record; table, form, search, files and papers derive from it.
public final class RegisterType<R extends Record> {
  private static final Map<Class<?>, RegisterType<?>> KNOWN = new ConcurrentHashMap<>();

  private final Class<R> record;
  private final Register register;
  private final List<Field> fields;
  private final RecordComponent[] components;
  private final Constructor<R> constructor;

  private RegisterType(Class<R> record) {
    this.record = record;
    Register found = record.getAnnotation(Register.class);
    if (found == null) {
      throw new IllegalArgumentException(record + " is not a register");
    }
    this.register = found;
    this.components = record.getRecordComponents();
    this.fields = Arrays.stream(components).map(Field::of).toList();
    try {
      this.constructor =
          record.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
    } catch (NoSuchMethodException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @SuppressWarnings("unchecked") // the map holds each type under its own class
  public static <R extends Record> RegisterType<R> of(Class<R> record) {
    return (RegisterType<R>)
        KNOWN.computeIfAbsent(record, type -> new RegisterType<>((Class<R>) type));
  }

  public Class<R> record() {
    return record;
  }

  public String key() {
    return register.key();
  }

  public String feature() {
    return register.feature();
  }

  public String prefix() {
    return register.prefix();
  }

  public boolean cases() {
    return register.cases();
  }

  public boolean single() {
    return register.single();
  }

  /// In the order of the record's components.
  public List<Field> fields() {
    return fields;
  }

  /// The field called `name`; throws [IllegalArgumentException] when there is none.
  public Field field(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(key() + " has no field " + name));
  }

  /// The number by which people call a row, as in `S-001`.
  public String number(long id) {
    return prefix() + "-" + (id < 1000 ? String.format("%03d", id) : Long.toString(id));
  }

  /// What `row` holds, in the order of the fields.
  public List<@Nullable Object> values(R row) {
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      try {
        values[i] = components[i].getAccessor().invoke(row);
      } catch (ReflectiveOperationException broken) {
        throw new IllegalStateException(broken);
      }
    }
    return Arrays.asList(values);
  }

  /// A record of these values, in the order of the fields.
  ///
  /// @throws Unacceptable when the record refuses them
  public R make(List<? extends @Nullable Object> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof Unacceptable unacceptable) {
        throw unacceptable;
      }
      throw new IllegalStateException(refused.getCause());
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
