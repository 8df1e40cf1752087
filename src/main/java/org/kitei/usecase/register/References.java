package org.kitei.usecase.register;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.Row;
import org.kitei.domain.shared.Problem;
import org.kitei.port.RegisterStore;
import org.kitei.usecase.register.RetireOutcome.Referring;

/// Holds the rows together: a reference points at a row that is there and in use.
final class References {
  private final Registers registers;

  References(Registers registers) {
    this.registers = registers;
  }

  /// What is wrong with the references of a value; one that stays as it was is left alone.
  <R extends Record> List<Problem> problems(
      RegisterStore store, RegisterType<R> type, R value, @Nullable R before) {
    List<Problem> problems = new ArrayList<>();
    for (Field field : references(type)) {
      Set<Ref<?>> kept =
          before == null ? Set.of() : Ref.in(type.value(before, field)).collect(toSet());
      Ref.in(type.value(value, field))
          .filter(ref -> !kept.contains(ref))
          .sorted(Comparator.comparingLong(Ref::id))
          .flatMap(ref -> problem(store, field, ref).stream())
          .findFirst()
          .ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<Problem> problem(RegisterStore store, Field field, Ref<?> ref) {
    Class<? extends Record> register = Objects.requireNonNull(field.refers());
    Optional<? extends Row<?>> row = store.row(register, ref.id());
    if (row.isEmpty()) {
      return Optional.of(Problem.at(field.name(), "register.problem.not-there"));
    }
    return row.get().inUse()
        ? Optional.empty()
        : Optional.of(Problem.at(field.name(), "register.problem.out-of-use"));
  }

  /// The rows in use that refer to a row. A case tells what was, and keeps nobody from leaving.
  List<Referring> referring(RegisterStore store, RegisterType<?> type, long id) {
    List<Referring> found = new ArrayList<>();
    for (RegisterType<?> other : registers.types()) {
      if (other.cases() || other.internal()) {
        continue;
      }
      found.addAll(referring(store, other, type.record(), id));
    }
    return found;
  }

  private static <R extends Record> List<Referring> referring(
      RegisterStore store, RegisterType<R> type, Class<? extends Record> to, long id) {
    List<Field> fields =
        references(type).stream().filter(field -> to.equals(field.refers())).toList();
    if (fields.isEmpty()) {
      return List.of();
    }
    return fields.stream()
        .flatMap(field -> store.referring(type.record(), field, id).stream())
        .filter(Row::inUse)
        .map(row -> new Referring(type, row.id(), type.number(row)))
        .distinct()
        .toList();
  }

  /// Whether every row that a row refers to is in use.
  <R extends Record> boolean stands(RegisterStore store, RegisterType<R> type, Row<R> row) {
    return problems(store, type, row.value(), null).isEmpty();
  }

  private static List<Field> references(RegisterType<?> type) {
    return type.fields().stream().filter(Field::isReference).toList();
  }
}
