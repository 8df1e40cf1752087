package org.kitei.domain.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A register of cases: how a case begins, and what a step makes of it.
///
/// @param begin the step a case begins with; taken again while the case is open, it mends what was
///   written at the beginning
/// @param states the states there are, in the usual course
public record CaseType<R extends Record & Case>(
    RegisterType<R> register, RegisterType<?> begin, List<Class<?>> states) {
  public CaseType {
    states = List.copyOf(states);
  }

  /// @param states the sealed interface of the states
  public static <R extends Record & Case> CaseType<R> of(
      Class<R> register, Class<? extends Record> begin, Class<? extends CaseState> states) {
    return new CaseType<>(
        RegisterType.of(register),
        RegisterType.of(begin),
        Arrays.asList(states.getPermittedSubclasses()));
  }

  /// All steps: the beginning, then in the order the states name them.
  public List<RegisterType<?>> steps() {
    List<RegisterType<?>> steps = new ArrayList<>();
    steps.add(begin);
    for (Class<?> state : states) {
      for (Class<? extends Record> next : CaseState.next(state)) {
        RegisterType<?> step = RegisterType.of(next);
        if (!steps.contains(step)) {
          steps.add(step);
        }
      }
    }
    return List.copyOf(steps);
  }

  /// The step called `key` among all cases, such as `takeout.permit`.
  public Optional<RegisterType<?>> step(String key) {
    return steps().stream().filter(step -> step.key().equals(key)).findFirst();
  }

  /// Whether the step can be taken now; the beginning's can as long as the case is open.
  public boolean allows(R now, RegisterType<?> step) {
    CaseState state = now.state();
    return !state.closed() && (step.equals(begin) || state.next().contains(step.record()));
  }

  /// The case that begins with `step`.
  ///
  /// @param number its number, which nobody types
  /// @throws Unacceptable when what was typed does not fit together
  public <S extends Record> R begun(String number, RegisterType<S> step, S typed) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Field field : register.fields()) {
      Optional<Field> asked = asked(step, field);
      if (asked.isPresent()) {
        values.add(step.value(typed, asked.get()));
      } else if (register.keyField().filter(field::equals).isPresent()) {
        values.add(number);
      } else {
        values.add(blank(field));
      }
    }
    return register.make(values);
  }

  /// What the step makes of the case: what it asks takes the place of what stood there.
  ///
  /// @throws Unacceptable when what was typed does not fit the case
  public <S extends Record> R after(R before, RegisterType<S> step, S typed) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Field field : register.fields()) {
      Optional<Field> asked = asked(step, field);
      values.add(
          asked.isPresent() ? step.value(typed, asked.get()) : register.value(before, field));
    }
    return register.make(values);
  }

  private static Optional<Field> asked(RegisterType<?> step, Field field) {
    return step.fields().stream().filter(each -> each.name().equals(field.name())).findFirst();
  }

  private static @Nullable Object blank(Field field) {
    return (field.kind() == FieldKind.YES_NO && field.required()) ? Boolean.FALSE : null;
  }
}
