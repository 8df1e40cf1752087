package org.kitei.domain.register;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A register, read once off its record; table, form, search, files and papers derive from it. The
/// steps of cases are read the same way, for their forms.
public final class RegisterType<R extends Record> {
  private static final Map<Class<?>, RegisterType<?>> KNOWN = new ConcurrentHashMap<>();

  private final Class<R> record;
  private final Class<? extends Record> owner;
  private final Register register;
  private final String key;
  private final List<Field> fields;
  private final List<Method> derivations;
  private final List<Field> derived;
  private final List<Field> columns;
  private final RecordComponent[] components;
  private final Constructor<R> constructor;
  private final List<Field> names;
  private final List<Field> shown;
  private final List<Field> asBefore;
  private final Optional<Field> keyField;
  private final Optional<Field> readingField;

  private RegisterType(Class<R> record) {
    this.record = record;
    Step step = record.getAnnotation(Step.class);
    this.owner = step == null ? record : step.of();
    Register found = owner.getAnnotation(Register.class);
    if (found == null) {
      throw new IllegalArgumentException(record + " is not a register");
    }
    this.register = found;
    this.key = step == null ? found.key() : found.key() + "." + step.key();
    this.components = record.getRecordComponents();
    this.fields = Arrays.stream(components).map(Field::of).toList();
    this.derivations = derivations(record);
    this.derived = derivations.stream().map(Field::of).toList();
    this.columns = Stream.concat(fields.stream(), derived.stream()).toList();
    this.names = marked(Name.class);
    this.shown = marked(Shows.class);
    this.asBefore = marked(AsBefore.class);
    this.keyField = marked(Key.class).stream().findFirst();
    this.readingField = marked(Reading.class).stream().findFirst();
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

  /// The register's key; that of a step says of which register it is, as in `takeout.permit`.
  public String key() {
    return key;
  }

  /// The register a step is of; a register is of itself.
  public RegisterType<?> owner() {
    return of(owner);
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

  public boolean internal() {
    return register.internal();
  }

  public boolean computed() {
    return register.computed();
  }

  /// In the order of the record's components.
  public List<Field> fields() {
    return fields;
  }

  /// What follows from the fields; it is shown beside them.
  public List<Field> derived() {
    return derived;
  }

  /// All that is shown: the fields, then what follows from them.
  public List<Field> columns() {
    return columns;
  }

  private static List<Method> derivations(Class<?> record) {
    return Arrays.stream(record.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Derived.class))
        .sorted(Comparator.comparingInt(method -> method.getAnnotation(Derived.class).value()))
        .toList();
  }

  /// The column called `name`; throws [IllegalArgumentException] when there is none.
  public Field field(String name) {
    return columns.stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(key() + " has no field " + name));
  }

  /// The components by which people know a row, in their order.
  public List<Field> nameFields() {
    return names;
  }

  /// The number people gave the row; empty where the running number serves.
  public Optional<Field> keyField() {
    return keyField;
  }

  /// How the name is read.
  public Optional<Field> readingField() {
    return readingField;
  }

  /// What has to be read of a row to say what it is called: its names, how they are read, its
  /// number.
  public List<Field> labelFields() {
    return Stream.of(names.stream(), readingField.stream(), keyField.stream())
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  /// The references whose rows are shown beside the row they refer to.
  public List<Field> shownFields() {
    return shown;
  }

  /// The fields that mostly hold what the row before holds.
  public List<Field> asBeforeFields() {
    return asBefore;
  }

  /// Whether its rows are known first by a day, as checks are: then the newest stands first.
  public boolean isNewestFirst() {
    return names.stream()
        .findFirst()
        .filter(name -> name.kind() == FieldKind.DATE || name.kind() == FieldKind.DATE_TIME)
        .isPresent();
  }

  /// What rows stand in order of while nobody sorts them: their number, or a place in a sequence (a
  /// number with the unit `nth`); null where it is their names.
  @Nullable Field usualOrder() {
    return keyField
        .or(() -> fields.stream().filter(field -> "nth".equals(field.unit())).findFirst())
        .orElse(null);
  }

  private List<Field> marked(Class<? extends Annotation> mark) {
    return IntStream.range(0, components.length)
        .filter(at -> components[at].isAnnotationPresent(mark))
        .mapToObj(fields::get)
        .toList();
  }

  /// The number people call the row by: the one they gave it, else the running number.
  public String number(Row<R> row) {
    return keyField
        .map(field -> value(row.value(), field))
        .map(Object::toString)
        .orElseGet(() -> number(row.id()));
  }

  /// The running number of a row, as in `S-001`.
  public String number(long id) {
    return prefix() + (id < 10 ? "-00" : id < 100 ? "-0" : "-") + id;
  }

  /// What `row` holds in one of the columns.
  public @Nullable Object value(R row, Field field) {
    return read(row, columns.indexOf(field));
  }

  /// What `row` holds, in the order of the fields.
  public List<@Nullable Object> values(R row) {
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = read(row, i);
    }
    return Arrays.asList(values);
  }

  private @Nullable Object read(R row, int at) {
    try {
      Method accessor =
          at < components.length
              ? components[at].getAccessor()
              : derivations.get(at - components.length);
      return accessor.invoke(row);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// What `row` says, in the order of the columns.
  public List<@Nullable Object> shown(R row) {
    @Nullable Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(row, i);
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
