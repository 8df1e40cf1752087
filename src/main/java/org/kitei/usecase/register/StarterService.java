package org.kitei.usecase.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.StarterRow;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.FieldText;
import org.kitei.domain.register.Glance;
import org.kitei.domain.register.NewRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Words;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.port.StarterSource;
import org.kitei.port.WriteGate;
import org.kitei.port.WriteGate.Action;
import org.kitei.port.Writing;

/// Offers rows to begin a register with, and inserts those that were ticked as one action.
public final class StarterService {
  private final Registers registers;
  private final RegisterStore store;
  private final WriteGate gate;
  private final StarterSource source;
  private final Function<OrgProfile, ModelChoice> choice;
  private final Present present;
  private final String who;

  /// @param choice the model adopted, or the one the original has for the institution
  public StarterService(
      Registers registers,
      RegisterStore store,
      WriteGate gate,
      StarterSource source,
      Function<OrgProfile, ModelChoice> choice,
      Present present,
      String who) {
    this.registers = registers;
    this.store = store;
    this.gate = gate;
    this.source = source;
    this.choice = choice;
    this.present = present;
    this.who = who;
  }

  /// A row to tick.
  ///
  /// @param label what it would be called
  /// @param texts what would stand in it, in the order of the register's fields, as people read it
  /// @param there whether a row in use is called the same already
  public record Offer(String id, String label, List<String> texts, boolean there) {
    public Offer {
      texts = List.copyOf(texts);
    }
  }

  /// What came of inserting.
  public sealed interface Outcome {
    /// @param rows how many rows there are more now, those they refer to among them
    record Inserted(int rows) implements Outcome {}

    /// A row was refused; nothing was inserted.
    record Refused(StarterRow starter, List<Problem> problems) implements Outcome {}
  }

  /// Whether there is anything to offer, without looking at the register's rows.
  public boolean offers(RegisterType<?> type) {
    return profile().stream().anyMatch(profile -> suiting(type, profile).findAny().isPresent());
  }

  private Stream<StarterRow> suiting(RegisterType<?> type, OrgProfile profile) {
    return source.starters().stream()
        .filter(starter -> starter.register().equals(type.key()))
        .filter(starter -> starter.suits(profile, choice.apply(profile)));
  }

  /// The rows that suit this institution; none until it has said who it is.
  public List<Offer> offered(RegisterType<?> type, Words words) {
    return profile().stream()
        .flatMap(
            profile -> suiting(type, profile).map(starter -> offer(type, starter, profile, words)))
        .toList();
  }

  private <R extends Record> Offer offer(
      RegisterType<R> type, StarterRow starter, OrgProfile profile, Words words) {
    Draft<R> draft = draft(store, type, starter, profile);
    RowReader reader = new RowReader(words, store);
    List<String> texts =
        type.fields().stream()
            .map(
                field -> {
                  String to = starter.references().get(field.name());
                  return to == null
                      ? reader.text(field, draft.text(field.name()))
                      : offer(starter(to), profile, words).label();
                })
            .toList();
    String label =
        type.nameFields().stream()
            .map(field -> texts.get(type.fields().indexOf(field)))
            .filter(text -> !text.isEmpty())
            .reduce((before, last) -> words.say("register.value.names", before, last))
            .orElse("");
    List<String> telling =
        type.fields().stream()
            .filter(field -> !counts(field))
            .map(field -> texts.get(type.fields().indexOf(field)))
            .toList();
    return new Offer(starter.id(), label, telling, same(store, starter, draft).isPresent());
  }

  /// A version or a place in an order, which says nothing before the row stands among others.
  private static boolean counts(Field field) {
    return field.kind() == FieldKind.NUMBER && (field.unit() == null || "nth".equals(field.unit()));
  }

  private Offer offer(StarterRow starter, OrgProfile profile, Words words) {
    return offer(registers.type(starter.register()), starter, profile, words);
  }

  private StarterRow starter(String id) {
    return source.starters().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no starter row is called " + id));
  }

  /// Inserts the starter rows of these ids, and those that they refer to and that are not there.
  public Outcome insert(Set<String> ids) {
    OrgProfile profile = profile().orElseThrow();
    List<StarterRow> ticked =
        source.starters().stream().filter(starter -> ids.contains(starter.id())).toList();
    try {
      return gate.write(
          new Action("register.action.started", who),
          writing -> {
            Insertion insertion = new Insertion(writing, profile);
            ticked.forEach(insertion::take);
            return new Outcome.Inserted(insertion.rows);
          });
    } catch (NotTaken refused) {
      return new Outcome.Refused(refused.starter, refused.problems);
    }
  }

  private Optional<OrgProfile> profile() {
    return store.only(OrgProfile.class).map(Row::value);
  }

  private <R extends Record> Draft<R> draft(
      RegisterStore among, RegisterType<R> type, StarterRow starter, OrgProfile profile) {
    Draft<R> draft = starter.filled(NewRow.proposed(type, among, present.today()), profile);
    return type.keyField()
        .map(key -> draft.with(key.name(), NewRow.free(type, draft.text(key.name()), among)))
        .orElse(draft);
  }

  /// The row in use that says the same.
  private static <R extends Record> Optional<Long> same(
      RegisterStore among, StarterRow starter, Draft<R> draft) {
    RegisterType<R> type = draft.type();
    List<Field> by =
        starter.by().isEmpty()
            ? type.nameFields()
            : type.fields().stream().filter(field -> starter.by().contains(field.name())).toList();
    List<String> wanted = by.stream().map(field -> draft.text(field.name())).toList();
    return among.glances(type.record(), by).stream()
        .filter(Glance::inUse)
        .filter(row -> row.values().stream().map(FieldText::write).toList().equals(wanted))
        .map(Glance::id)
        .findFirst();
  }

  /// One action's rows.
  private final class Insertion {
    private final Writing writing;
    private final OrgProfile profile;
    private final Map<String, Long> taken = new HashMap<>();
    private int rows;

    Insertion(Writing writing, OrgProfile profile) {
      this.writing = writing;
      this.profile = profile;
    }

    long take(StarterRow starter) {
      Long known = taken.get(starter.id());
      if (known != null) {
        return known;
      }
      long id = insert(registers.type(starter.register()), starter);
      taken.put(starter.id(), id);
      return id;
    }

    private <R extends Record> long insert(RegisterType<R> type, StarterRow starter) {
      Draft<R> draft = draft(writing, type, starter, profile);
      for (Map.Entry<String, String> reference : starter.references().entrySet()) {
        long to = takeOrFind(starter(reference.getValue()));
        draft = draft.with(reference.getKey(), Long.toString(to));
      }
      return switch (draft.parse()) {
        case Draft.Parsed.Good<R>(R value) -> {
          rows++;
          yield writing.insert(value).id();
        }
        case Draft.Parsed.Bad<R>(List<Problem> problems) -> throw new NotTaken(starter, problems);
      };
    }

    /// What others refer to is inserted only where it is not there yet.
    private long takeOrFind(StarterRow starter) {
      return find(registers.type(starter.register()), starter).orElseGet(() -> take(starter));
    }

    private <R extends Record> Optional<Long> find(RegisterType<R> type, StarterRow starter) {
      return same(writing, starter, draft(writing, type, starter, profile));
    }
  }

  /// Ends the action.
  private static final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient StarterRow starter;
    private final transient List<Problem> problems;

    NotTaken(StarterRow starter, List<Problem> problems) {
      super(starter.id());
      this.starter = starter;
      this.problems = problems;
    }
  }
}
