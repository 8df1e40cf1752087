package org.kitei.usecase.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
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
      Object now = type.value(value, field);
      Object then = before == null ? null : type.value(before, field);
      if (now instanceof Ref<?> ref && !Objects.equals(now, then)) {
        problems.addAll(problem(store, field, ref));
      }
    }
    return problems;
  }

  private static List<Problem> problem(RegisterStore store, Field field, Ref<?> ref) {
    Class<? extends Record> register = Objects.requireNonNull(field.refers());
    return store
        .row(register, ref.id())
        .map(
            row ->
                row.inUse()
                    ? List.<Problem>of()
                    : List.of(Problem.at(field.name(), "register.problem.out-of-use")))
        .orElseGet(() -> List.of(Problem.at(field.name(), "register.problem.not-there")));
  }

  /// The rows in use that refer to a row.
  List<Referring> referring(RegisterStore store, RegisterType<?> type, long id) {
    List<Referring> found = new ArrayList<>();
    for (RegisterType<?> other : registers.types()) {
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
    return store.rows(type.record()).stream()
        .filter(Row::inUse)
        .filter(row -> fields.stream().anyMatch(field -> points(type, row, field, id)))
        .map(row -> new Referring(type, row.id(), type.number(row)))
        .toList();
  }

  /// Whether every row that a row refers to is in use.
  <R extends Record> boolean stands(RegisterStore store, RegisterType<R> type, Row<R> row) {
    return problems(store, type, row.value(), null).isEmpty();
  }

  private static <R extends Record> boolean points(
      RegisterType<R> type, Row<R> row, Field field, long id) {
    return type.value(row.value(), field) instanceof Ref<?> ref && ref.id() == id;
  }

  private static List<Field> references(RegisterType<?> type) {
    return type.fields().stream().filter(field -> field.kind() == FieldKind.REFERENCE).toList();
  }
}
