package org.kitei.usecase.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Attachment;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowEvent;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.register.RowState;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.port.AuditLog;
import org.kitei.port.AuditLog.Change;
import org.kitei.port.AuditLog.Kind;
import org.kitei.port.AuditLog.Last;
import org.kitei.port.RegisterStore;
import org.kitei.port.WriteGate;
import org.kitei.port.WriteGate.Action;

/// Takes back the last action, whenever it was. Only the newest can be taken back, so nothing can
/// have been built on it; taking back an undo does the action again.
public final class UndoService {
  private static final String UNDONE = "register.action.undone";
  private static final String AGAIN = "register.action.done-again";

  private final Registers registers;
  private final RegisterStore store;
  private final AuditLog history;
  private final WriteGate gate;
  private final String who;

  public UndoService(
      Registers registers, RegisterStore store, AuditLog history, WriteGate gate, String who) {
    this.registers = registers;
    this.store = store;
    this.history = history;
    this.gate = gate;
    this.who = who;
  }

  /// The last action; empty before the first.
  public Optional<LastAction> last(Words words) {
    return history.last().map(last -> read(last, words));
  }

  /// Takes back the action numbered `number` if it is still the last.
  public UndoOutcome undo(long number, Words words) {
    Optional<LastAction> asked = last(words);
    if (asked.isEmpty()) {
      return new UndoOutcome.Refused(Message.of("register.undo.nothing"));
    }
    boolean undoing = asked.get().undoing();
    return gate.write(
        new Action(undoing ? AGAIN : UNDONE, who),
        writing -> {
          LastAction last = last(words).orElseThrow();
          Message refusal = last.refusal();
          if (last.number() != number) {
            return new UndoOutcome.Refused(Message.of("register.undo.not-the-last"));
          } else if (refusal != null) {
            return new UndoOutcome.Refused(refusal);
          }
          writing.takeBack(number);
          return new UndoOutcome.Done(
              Message.of(undoing ? "register.undo.again" : "register.undo.done", last.what()));
        });
  }

  private LastAction read(Last last, Words words) {
    Change first = last.first();
    boolean undoing = first.action().equals(UNDONE);
    Message refusal = refusal(last.kinds()).orElse(null);
    Message what = refusal == null ? what(last, undoing, words) : Message.of(first.action());
    return new LastAction(first.entry(), first.at(), first.who(), what, undoing, refusal);
  }

  private Optional<Message> refusal(List<Kind> kinds) {
    if (kinds.stream().anyMatch(kind -> type(kind).isEmpty())) {
      return Optional.of(Message.of("register.undo.adoption"));
    }
    return kinds.stream().flatMap(kind -> refusal(kind).stream()).findFirst();
  }

  private Optional<Message> refusal(Kind kind) {
    RegisterType<?> type = registers.type(kind.register());
    if (type.record().equals(Attachment.class)) {
      return Optional.of(Message.of("register.undo.attachment"));
    }
    if (type.cases() || type.internal()) {
      return Optional.of(Message.of("register.undo.cases"));
    }
    return type.single() && (kind.fresh() || kind.gone())
        ? Optional.of(Message.of("register.undo.set-up"))
        : Optional.empty();
  }

  /// Only frozen documents are in the history without being rows of a register.
  private Optional<RegisterType<?>> type(Kind kind) {
    List<RegisterType<?>> types = registers.types();
    return types.stream().filter(type -> type.key().equals(kind.register())).findFirst();
  }

  private Message what(Last last, boolean undoing, Words words) {
    Change change = undoing ? last.last() : last.first();
    Message one = one(registers.type(change.register()), change, undoing, words);
    return last.rows() == 1 ? one : Message.of("register.undo.and-more", one, last.rows() - 1);
  }

  private Message one(RegisterType<?> type, Change change, boolean undoing, Words words) {
    RowState before = undoing ? change.after() : change.before();
    RowState after = undoing ? change.before() : change.after();
    return Message.of(
        WordKeys.choice(RowEvent.of(before, after), "of"),
        Message.of(WordKeys.title(type)),
        name(type, change.row(), after == null ? before : after, words));
  }

  /// What the row was called, as far as its names are not private.
  private <R extends Record> String name(
      RegisterType<R> type, long id, @Nullable RowState state, Words words) {
    if (state == null) {
      return type.number(id);
    }
    Draft<R> draft = Draft.empty(type.record());
    for (Field field : type.fields()) {
      if (!field.sealed()) {
        draft = draft.with(field.name(), state.texts().getOrDefault(field.name(), ""));
      }
    }
    if (!(draft.parse() instanceof Draft.Parsed.Good<R>(R record))) {
      return type.number(id);
    }
    Row<R> row = new Row<>(id, record, 0, null);
    List<String> names = new ArrayList<>(List.of(type.number(row)));
    String label = new RowReader(words, store).label(type, row).text();
    if (!label.equals(names.getFirst())) {
      names.add(label);
    }
    return String.join(" ", names);
  }
}
