package org.kitei.usecase.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldText;
import org.kitei.domain.register.NewRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.port.WriteGate;
import org.kitei.port.WriteGate.Action;
import org.kitei.port.Writing;

/// One action for many rows: it is done to all of them or to none, and taken back as one.
public final class ManyRows {
  private final RegisterService service;
  private final WriteGate gate;
  private final String who;

  ManyRows(RegisterService service, WriteGate gate, String who) {
    this.service = service;
    this.gate = gate;
    this.who = who;
  }

  /// Why nothing is written for no row at all.
  public static final Message NOTHING_TICKED = Message.of("register.many.nothing-ticked");

  /// What came of it.
  public sealed interface Outcome {
    /// @param rows how many were written
    record Done(int rows) implements Outcome {}

    /// Nothing was written.
    ///
    /// @param row the number of the row that does not take it
    record Refused(String row, List<Problem> problems) implements Outcome {
      public Refused {
        problems = List.copyOf(problems);
      }
    }

    /// The register's rows are written elsewhere, none is ticked, or one is gone; the sentence says
    /// so.
    record NotHere(Message reason) implements Outcome {}
  }

  /// The fields that can be set for many rows: not the number, which is each row's own, and nothing
  /// private.
  public static List<Field> settable(RegisterType<?> type) {
    return type.fields().stream()
        .filter(field -> !field.sealed() && !type.keyField().equals(Optional.of(field)))
        .toList();
  }

  /// Sets one field of many rows.
  ///
  /// @param text as a draft holds it
  public <R extends Record> Outcome set(
      RegisterType<R> type, List<Long> ids, Field field, String text) {
    Optional<Message> elsewhere = hindrance(type, ids);
    if (elsewhere.isPresent()) {
      return new Outcome.NotHere(elsewhere.get());
    } else if (!settable(type).contains(field)) {
      throw new IllegalArgumentException(field.name() + " is each row's own");
    }
    return switch (FieldText.read(field, text)) {
      case FieldText.Read.Refused(Problem problem) -> new Outcome.Refused("", List.of(problem));
      case FieldText.Read.Value(Object value) ->
          all(
              "register.action.changed-many",
              writing -> ids.forEach(id -> set(writing, type, id, field, value)),
              ids.size());
    };
  }

  /// Why nothing can be written; empty where something can.
  private static Optional<Message> hindrance(RegisterType<?> type, List<Long> ids) {
    return ids.isEmpty() ? Optional.of(NOTHING_TICKED) : RegisterService.readOnly(type);
  }

  private <R extends Record> void set(
      Writing writing, RegisterType<R> type, long id, Field field, @Nullable Object value) {
    Row<R> row = writing.row(type.record(), id).orElseThrow(Gone::new);
    List<@Nullable Object> values = new ArrayList<>(type.values(row.value()));
    values.set(type.fields().indexOf(field), value);
    try {
      R changed = type.make(values);
      List<Problem> problems = service.problems(writing, type, changed, row);
      if (!problems.isEmpty()) {
        throw new NotTaken(type.number(row), problems);
      }
      writing.update(id, changed);
    } catch (Unacceptable refused) {
      throw new NotTaken(type.number(row), refused.problems());
    }
  }

  /// Enters one row for each of many rows of another register, all saying the same.
  ///
  /// @param reference the field that says which row each belongs to
  /// @param ids the rows they belong to
  /// @param draft what they say; what it says in `reference` does not count
  public <R extends Record> Outcome enter(Field reference, List<Long> ids, Draft<R> draft) {
    Optional<Message> elsewhere = hindrance(draft.type(), ids);
    if (elsewhere.isPresent()) {
      return new Outcome.NotHere(elsewhere.get());
    }
    return all(
        "register.action.added-many",
        writing ->
            ids.forEach(id -> enter(writing, draft.with(reference.name(), Long.toString(id)), id)),
        ids.size());
  }

  private <R extends Record> void enter(Writing writing, Draft<R> draft, long id) {
    RegisterType<R> type = draft.type();
    Draft<R> own =
        type.keyField()
            .map(key -> draft.with(key.name(), NewRow.free(type, draft.text(key.name()), writing)))
            .orElse(draft);
    switch (own.parse()) {
      case Draft.Parsed.Bad<R>(List<Problem> problems) ->
          throw new NotTaken(Long.toString(id), problems);
      case Draft.Parsed.Good<R>(R value) -> {
        List<Problem> problems = service.problems(writing, type, value, null);
        if (!problems.isEmpty()) {
          throw new NotTaken(Long.toString(id), problems);
        }
        writing.insert(value);
      }
    }
  }

  private interface Each {
    void write(Writing writing);
  }

  private Outcome all(String action, Each body, int rows) {
    try {
      return gate.write(
          new Action(action, who),
          writing -> {
            body.write(writing);
            return new Outcome.Done(rows);
          });
    } catch (NotTaken refused) {
      return new Outcome.Refused(refused.row, refused.problems);
    } catch (Gone gone) {
      return new Outcome.NotHere(Message.of("register.problem.gone"));
    }
  }

  /// Ends the action: one row does not take it.
  private static final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String row;
    private final transient List<Problem> problems;

    NotTaken(String row, List<Problem> problems) {
      super(row);
      this.row = row;
      this.problems = problems;
    }
  }

  /// Ends the action: one row is not there any more.
  private static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
