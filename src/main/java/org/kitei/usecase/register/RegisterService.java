package org.kitei.usecase.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.NewRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Folded;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Provenance;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.port.WriteGate;
import org.kitei.port.WriteGate.Action;
import org.kitei.port.Writing;
import org.kitei.usecase.register.RetireOutcome.Referring;

/// Writes rows of any register that is not written by a service of its own.
public final class RegisterService {
  private static final int NAMED = 5;

  private final RegisterStore store;
  private final WriteGate gate;
  private final Present present;
  private final String who;
  private final References references;
  private final List<Following> followings;

  /// @param registers all there are
  /// @param who the name given with `--as` or in the settings, else the account's
  public RegisterService(
      Registers registers, RegisterStore store, WriteGate gate, Present present, String who) {
    this(registers, store, gate, present, who, List.of());
  }

  /// @param followings what is proposed from what was typed elsewhere
  public RegisterService(
      Registers registers,
      RegisterStore store,
      WriteGate gate,
      Present present,
      String who,
      List<Following> followings) {
    this.followings = List.copyOf(followings);
    this.store = store;
    this.gate = gate;
    this.present = present;
    this.who = who;
    this.references = new References(registers);
  }

  /// Why rows of the register are not written here; empty where they are.
  public static Optional<Message> readOnly(RegisterType<?> type) {
    if (type.cases() || type.internal()) {
      return Optional.of(Message.of("register.read-only.cases"));
    }
    if (type.computed()) {
      return Optional.of(Message.of("register.read-only.computed"));
    }
    return type.single() ? Optional.of(Message.of("register.read-only.single")) : Optional.empty();
  }

  /// A new row with what can be known of it.
  public <R extends Record> Edit<R> begin(RegisterType<R> type) {
    return new Edit<>(NewRow.proposed(type, store, present.today()), null);
  }

  /// What follows for other fields from what a draft of a new row holds now: text by component.
  public Map<String, String> following(Draft<?> draft) {
    Map<String, String> texts = new TreeMap<>();
    followings.stream()
        .filter(each -> each.register() == draft.type().record())
        .forEach(each -> each.from(draft).ifPresent(text -> texts.put(each.field(), text)));
    return texts;
  }

  /// Where it comes from what is proposed for a field, or what it is judged by; empty where that is
  /// the institution's own.
  public Optional<Provenance> source(RegisterType<?> type, Field field) {
    return followings.stream()
        .filter(each -> each.register() == type.record() && each.field().equals(field.name()))
        .flatMap(each -> each.source().stream())
        .findFirst();
  }

  /// A new row like the one with this id; empty when it is not there any more.
  public <R extends Record> Optional<Edit<R>> duplicate(RegisterType<R> type, long id) {
    return store
        .row(type.record(), id)
        .map(row -> NewRow.like(type, row.value(), store, present.today()))
        .map(draft -> new Edit<>(draft, null));
  }

  /// The same done to many rows.
  public ManyRows many() {
    return new ManyRows(this, gate, who);
  }

  /// A row to be edited; empty when it is not there any more.
  public <R extends Record> Optional<Edit<R>> edit(RegisterType<R> type, long id) {
    return store.row(type.record(), id).map(row -> Edit.of(type, row));
  }

  /// Saves a new or edited row, or says why not.
  public <R extends Record> SaveOutcome<R> save(Edit<R> edit) {
    Optional<Message> elsewhere = readOnly(edit.type());
    if (elsewhere.isPresent()) {
      return new SaveOutcome.NotHere<>(elsewhere.get());
    }
    return switch (edit.draft().parse()) {
      case Draft.Parsed.Bad<R>(List<Problem> problems) -> new SaveOutcome.Refused<>(problems);
      case Draft.Parsed.Good<R>(R value) ->
          gate.write(
              action(edit.isNew() ? "register.action.added" : "register.action.changed"),
              writing -> write(writing, edit, value));
    };
  }

  private <R extends Record> SaveOutcome<R> write(Writing writing, Edit<R> edit, R value) {
    RegisterType<R> type = edit.type();
    Row<R> base = edit.base();
    if (base != null) {
      Optional<Row<R>> now = writing.row(type.record(), base.id());
      if (now.isEmpty()) {
        return new SaveOutcome.NotHere<>(Message.of("register.problem.gone"));
      } else if (now.get().entry() != base.entry()) {
        return new SaveOutcome.ChangedMeanwhile<>(now.get());
      }
    }
    List<Problem> problems = problems(writing, type, value, base);
    if (!problems.isEmpty()) {
      return new SaveOutcome.Refused<>(problems);
    }
    return new SaveOutcome.Saved<>(
        base == null ? writing.insert(value) : writing.update(base.id(), value));
  }

  /// What the other rows say against a value.
  <R extends Record> List<Problem> problems(
      RegisterStore among, RegisterType<R> type, R value, @Nullable Row<R> base) {
    List<Problem> problems = new ArrayList<>();
    type.keyField()
        .flatMap(field -> taken(among, type, field, value, base))
        .ifPresent(problems::add);
    problems.addAll(references.problems(among, type, value, base == null ? null : base.value()));
    return problems;
  }

  /// The key of a row stays its own without anybody looking at the others.
  private static <R extends Record> Optional<Problem> taken(
      RegisterStore among, RegisterType<R> type, Field key, R value, @Nullable Row<R> base) {
    String wanted = folded(type.value(value, key));
    if (base != null && folded(type.value(base.value(), key)).equals(wanted)) {
      return Optional.empty();
    }
    return among.glances(type.record(), List.of(key)).stream()
        .filter(row -> base == null || row.id() != base.id())
        .filter(row -> folded(row.values().getFirst()).equals(wanted))
        .findFirst()
        .map(
            row ->
                Problem.at(
                    key.name(),
                    row.inUse() ? "register.problem.taken" : "register.problem.taken-before",
                    String.valueOf(row.values().getFirst())));
  }

  private static String folded(@Nullable Object key) {
    return Folded.of(String.valueOf(key));
  }

  /// Takes a row out of use; it stays readable for ever.
  public RetireOutcome retire(RegisterType<?> type, long id) {
    Optional<Message> elsewhere = readOnly(type);
    if (elsewhere.isPresent()) {
      return new RetireOutcome.NotHere(elsewhere.get());
    }
    return gate.write(
        action("register.action.retired"),
        writing -> {
          List<Referring> rows = references.referring(writing, type, id);
          if (!rows.isEmpty()) {
            return new RetireOutcome.StillNeeded(stillNeeded(rows), rows);
          }
          writing.retire(type.record(), id, present.today());
          return new RetireOutcome.Done();
        });
  }

  /// Puts a row back into use.
  public <R extends Record> RetireOutcome revive(RegisterType<R> type, long id) {
    Optional<Message> elsewhere = readOnly(type);
    if (elsewhere.isPresent()) {
      return new RetireOutcome.NotHere(elsewhere.get());
    }
    return gate.write(
        action("register.action.revived"),
        writing -> {
          Optional<Row<R>> row = writing.row(type.record(), id);
          if (row.isEmpty() || !references.stands(writing, type, row.get())) {
            return new RetireOutcome.NotHere(Message.of("register.problem.cannot-revive"));
          }
          writing.revive(type.record(), id);
          return new RetireOutcome.Done();
        });
  }

  private static Message stillNeeded(List<Referring> rows) {
    Message named = Message.listed(rows.stream().limit(NAMED).map(RegisterService::named).toList());
    return rows.size() <= NAMED
        ? Message.of("register.retire.still-needed", named, rows.size())
        : Message.of("register.retire.still-needed-more", named, rows.size() - NAMED);
  }

  private static Message named(Referring row) {
    return Message.of("register.row.named", Message.of(WordKeys.title(row.type())), row.number());
  }

  private Action action(String key) {
    return new Action(key, who);
  }
}
