package org.kitei.usecase.register;

import java.util.List;
import java.util.Optional;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Rows;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;

/// What a feature knows about the cases beyond their own rows: who acts, what has to be laid down
/// before, what can be chosen. It says nothing about cases that do not concern it.
public interface CaseRule {
  /// Why no case of the register can begin now; the sentence says what comes first.
  default Optional<Message> hindrance(CaseType<?> type) {
    return Optional.empty();
  }

  /// Fills in what is known before anybody types.
  default <S extends Record> Draft<S> proposed(RegisterType<S> step, Draft<S> draft) {
    return draft;
  }

  /// What speaks against a step, each at its field.
  default <S extends Record> List<Problem> problems(Rows rows, RegisterType<S> step, S typed) {
    return List.of();
  }

  /// What speaks against the case as a step would leave it, each at a field of the step.
  default List<Problem> afterwards(Rows rows, RegisterType<?> step, Record after) {
    return List.of();
  }

  /// Who takes the step by the adopted regulation; empty where it does not say.
  default Optional<Message> who(RegisterType<?> step) {
    return Optional.empty();
  }

  /// What is offered for a text of a step.
  default List<String> offers(RegisterType<?> step, Field field) {
    return List.of();
  }
}
