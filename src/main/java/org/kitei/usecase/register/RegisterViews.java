package org.kitei.usecase.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.NeededRegisters;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.Listing;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.register.RegisterGroup;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowChange;
import org.kitei.domain.register.RowLabel;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.shared.Words;
import org.kitei.port.AuditLog;
import org.kitei.port.CatalogueSource;
import org.kitei.port.RegisterStore;
import org.kitei.port.RegisterStore.Newest;
import org.kitei.port.RegisterStore.RowCount;

/// Shows the registers this institution needs, and everything in them, as people read it.
public final class RegisterViews {
  private static final int NEWEST = 6;

  private final Registers registers;
  private final RegisterStore store;
  private final AuditLog history;
  private final CatalogueSource catalogue;
  private final Function<OrgProfile, ModelChoice> choice;

  /// @param registers all there are
  /// @param choice the model adopted, or the one the original has for the institution
  public RegisterViews(
      Registers registers,
      RegisterStore store,
      AuditLog history,
      CatalogueSource catalogue,
      Function<OrgProfile, ModelChoice> choice) {
    this.registers = registers;
    this.store = store;
    this.history = history;
    this.catalogue = catalogue;
    this.choice = choice;
  }

  /// The registers of one group.
  public record Shelf(RegisterGroup group, List<Counted> registers) {
    public Shelf {
      registers = List.copyOf(registers);
    }
  }

  /// A register and how many rows it has.
  public record Counted(RegisterType<?> type, RowCount rows) {}

  /// Rows of another register that belong to a row.
  ///
  /// @param rows the newest of them, those first
  /// @param count how many there are
  public record Beside(RegisterType<?> type, Field field, List<ReadRow> rows, int count) {
    public Beside {
      rows = List.copyOf(rows);
    }
  }

  /// A register whose rows belong to the rows of another and say on which day something was done:
  /// the same can be entered for many of them.
  ///
  /// @param reference the field that says which row a row belongs to
  public record Enterable(RegisterType<?> type, Field reference) {}

  /// A row that a reference can point at.
  public record Target(long id, String number, String label) {}

  /// The groups that hold a register this institution needs or has rows in; all registers until it
  /// has said who it is. The profile is no register to look through.
  public List<Shelf> shelves() {
    List<RegisterType<?>> needed =
        store
            .only(OrgProfile.class)
            .map(Row::value)
            .map(
                profile ->
                    NeededRegisters.of(
                        catalogue.catalogue(), profile, choice.apply(profile), registers))
            .orElse(registers.listed());
    Map<RegisterGroup, List<Counted>> groups = new EnumMap<>(RegisterGroup.class);
    for (RegisterType<?> type : registers.listed()) {
      if (!type.single()) {
        RowCount rows = store.count(type.record());
        if (needed.contains(type) || rows.inUse() + rows.retired() > 0) {
          groups
              .computeIfAbsent(RegisterGroup.of(type), group -> new ArrayList<>())
              .add(new Counted(type, rows));
        }
      }
    }
    return groups.entrySet().stream()
        .map(group -> new Shelf(group.getKey(), group.getValue()))
        .toList();
  }

  /// The register called `key`; throws [IllegalArgumentException] when there is none.
  public RegisterType<?> type(String key) {
    return registers.type(key);
  }

  /// How many rows of a register are in use.
  public long inUse(RegisterType<?> type) {
    return store.count(type.record()).inUse();
  }

  /// All rows of a register as they are now.
  public <R extends Record> Listing<R> list(RegisterType<R> type, Words words) {
    return Listing.of(type, store, reader(words));
  }

  /// What happened to a row, the newest first, at most `most`.
  public List<RowChange> history(RegisterType<?> type, long id, int most, Words words) {
    RowReader reader = reader(words);
    return history.changes(type.key(), id, most).stream()
        .map(
            change ->
                RowChange.read(
                    type,
                    reader,
                    change.entry(),
                    change.at(),
                    change.who(),
                    change.before(),
                    change.after()))
        .toList();
  }

  /// The rows in use that stand beside a row, register by register; also registers that have none.
  public List<Beside> beside(RegisterType<?> type, long id, Words words) {
    RowReader reader = reader(words);
    return registers.listed().stream()
        .flatMap(other -> beside(other, type.record(), id, reader))
        .toList();
  }

  private <R extends Record> Stream<Beside> beside(
      RegisterType<R> other, Class<? extends Record> to, long id, RowReader reader) {
    return other.shownFields().stream()
        .filter(field -> to.equals(field.refers()))
        .map(
            field -> {
              Newest<R> newest = store.newestReferring(other.record(), field, id, NEWEST);
              return new Beside(
                  other,
                  field,
                  newest.rows().stream().map(row -> reader.read(other, row)).toList(),
                  newest.count());
            });
  }

  /// What can be entered for many rows of a register: first what people know by its day, as checks
  /// are, then what asks for a day, and of these what was entered oftenest.
  public List<Enterable> enterable(RegisterType<?> type) {
    return registers.listed().stream()
        .filter(other -> RegisterService.readOnly(other).isEmpty())
        .filter(other -> other.fields().stream().anyMatch(RegisterViews::isDay))
        .flatMap(
            other ->
                other.shownFields().stream()
                    .filter(field -> field.kind() == FieldKind.REFERENCE)
                    .filter(field -> type.record().equals(field.refers()))
                    .map(field -> new Enterable(other, field)))
        .sorted(
            Comparator.comparingInt((Enterable each) -> distance(each.type()))
                .thenComparingLong(each -> -store.count(each.type().record()).inUse()))
        .toList();
  }

  /// From being about a day.
  private static int distance(RegisterType<?> type) {
    if (type.nameFields().stream().anyMatch(RegisterViews::isDay)) {
      return 0;
    }
    return type.fields().stream().anyMatch(field -> isDay(field) && field.required()) ? 1 : 2;
  }

  private static boolean isDay(Field field) {
    return field.kind() == FieldKind.DATE || field.kind() == FieldKind.DATE_TIME;
  }

  /// The rows a reference can point at: those in use, and those of `current` whether they are or
  /// not.
  ///
  /// @param current the rows it points at now
  public List<Target> targets(Field field, Set<Long> current, Words words) {
    return targets(
        RegisterType.of(Objects.requireNonNull(field.refers(), field.name())),
        current,
        reader(words));
  }

  private <R extends Record> List<Target> targets(
      RegisterType<R> type, Set<Long> current, RowReader reader) {
    record Sorted(Target target, String order) {}
    List<Field> fields = type.labelFields();
    return store.glances(type.record(), fields).stream()
        .filter(row -> row.inUse() || current.contains(row.id()))
        .map(
            row -> {
              Function<Field, @Nullable Object> values =
                  field -> row.values().get(fields.indexOf(field));
              RowLabel label = reader.label(type, row.id(), values);
              String number = RowReader.number(type, row.id(), values);
              return new Sorted(new Target(row.id(), number, label.text()), label.order());
            })
        .sorted(Comparator.comparing(Sorted::order))
        .map(Sorted::target)
        .toList();
  }

  /// One row as it is now.
  public <R extends Record> Optional<Row<R>> row(RegisterType<R> type, long id) {
    return store.row(type.record(), id);
  }

  /// Reads values as people do.
  public RowReader reader(Words words) {
    return new RowReader(words, store);
  }
}
