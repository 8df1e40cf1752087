package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitei.domain.register.Columns;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldText;
import org.kitei.domain.register.FormLayout;
import org.kitei.domain.register.InMemory;
import org.kitei.domain.register.Listing;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.register.RegisterGroup;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowQuery;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Words;
import org.kitei.platform.BundleWords;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.Present;
import org.kitei.port.WriteGate;
import org.kitei.storage.Store;
import org.kitei.usecase.register.Edit;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.RetireOutcome;
import org.kitei.usecase.register.SaveOutcome;
import org.kitei.usecase.register.UndoOutcome;
import org.kitei.usecase.register.UndoService;

/// What holds for every register there is, against the real store.
final class EveryRegisterTest {
  private static final Present PRESENT = TokyoPresent.on(LocalDate.of(2026, 11, 22));
  private static final Words WORDS = new BundleWords("ja");
  private static final int SEEDS = 40;

  @TempDir Path folder;
  private Store store;
  private RegisterService service;
  private UndoService undo;

  static Stream<RegisterType<?>> registers() {
    return AllRegisters.list().types().stream();
  }

  static Stream<RegisterType<?>> listed() {
    return AllRegisters.list().listed().stream();
  }

  static Stream<RegisterType<?>> written() {
    return registers().filter(type -> RegisterService.readOnly(type).isEmpty());
  }

  @BeforeEach
  void open() {
    store = Store.openOrCreate(folder, AllRegisters.list(), PRESENT, new KeyFile(folder), "封");
    service =
        new RegisterService(AllRegisters.list(), store.registers(), store.gate(), PRESENT, "見本 一郎");
    undo =
        new UndoService(
            AllRegisters.list(), store.registers(), store.history(), store.gate(), "見本 一郎");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @MethodSource("registers")
  <R extends Record> void anyRecordComesBackFromItsTexts(RegisterType<R> type) {
    for (int seed = 0; seed < SEEDS; seed++) {
      R record = parsed(new AnyRow(seed).good(type));
      assertThat(parsed(Draft.of(type.record(), record))).isEqualTo(record);
    }
  }

  @ParameterizedTest
  @MethodSource("registers")
  <R extends Record> void whatAFieldCannotTakeIsRefusedThere(RegisterType<R> type) {
    Draft<R> good = new AnyRow(1).good(type);
    for (Field field : type.fields()) {
      for (String text : AnyRow.refused(field)) {
        Draft<R> bad = good.with(field.name(), text);
        assertThat(bad.problems(field.name())).as(field.name() + ": " + text).isNotEmpty();
        assertThat(refused(bad)).contains(field.name());
      }
      Draft<R> empty = good.with(field.name(), "　 ");
      boolean mayBeEmpty = FieldText.read(field, "") instanceof FieldText.Read.Value;
      assertThat(empty.problems(field.name()).isEmpty()).isEqualTo(mayBeEmpty);
    }
  }

  @ParameterizedTest
  @MethodSource("written")
  <R extends Record> void whatIsRefusedIsNotSaved(RegisterType<R> type) {
    prepare(type);
    int before = store.history().newest(1000).size();
    Draft<R> good = new AnyRow(2).good(type);
    for (Field field : type.fields()) {
      for (String text : AnyRow.refused(field)) {
        assertThat(service.save(new Edit<>(good.with(field.name(), text), null)))
            .isInstanceOf(SaveOutcome.Refused.class);
      }
    }
    assertThat(store.history().newest(1000)).hasSize(before);
  }

  @ParameterizedTest
  @MethodSource("written")
  <R extends Record> void savedAndTakenBackNothingIsLeft(RegisterType<R> type) {
    prepare(type);
    Row<R> first = save(new Edit<>(new AnyRow(3).good(type), null));
    Map<String, Object> before = contents();
    Row<R> second = save(new Edit<>(free(type, new AnyRow(4).good(type)), null));
    assertThat(contents()).isNotEqualTo(before);

    undone();
    assertThat(contents()).isEqualTo(before);

    Edit<R> edit = service.edit(type, first.id()).orElseThrow();
    save(new Edit<>(free(type, new AnyRow(5).good(type)), edit.base()));
    undone();
    assertThat(values(type)).containsExactly(first.value());

    assertThat(service.retire(type, first.id())).isInstanceOf(RetireOutcome.Done.class);
    undone();
    assertThat(store.registers().rows(type.record())).allMatch(Row::inUse);
    assertThat(store.registers().row(type.record(), second.id())).isEmpty();
    assertThat(store.check().run().findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("written")
  <R extends Record> void whatWasTakenBackCanBeDoneAgain(RegisterType<R> type) {
    prepare(type);
    Row<R> row = save(new Edit<>(new AnyRow(6).good(type), null));
    undone();
    undone();

    assertThat(store.registers().row(type.record(), row.id()).map(Row::value))
        .contains(row.value());
    assertThat(save(new Edit<>(free(type, new AnyRow(7).good(type)), null)).id())
        .isGreaterThan(row.id());
    assertThat(store.check().run().findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("registers")
  <R extends Record> void searchingAndSortingNeverThrow(RegisterType<R> type) {
    List<Row<R>> rows =
        Stream.iterate(0L, seed -> seed + 1)
            .limit(SEEDS)
            .map(seed -> new Row<>(seed + 1, parsed(new AnyRow(seed).good(type)), 1, null))
            .toList();
    for (Words words : List.of(WORDS, new BundleWords("en"))) {
      Listing<R> listing =
          Listing.of(type, InMemory.of(rows), new RowReader(words, store.registers()));
      for (Field field : type.fields()) {
        for (boolean descending : List.of(true, false)) {
          List<ReadRow> sorted =
              listing.find(RowQuery.everything().sorted(field.name(), descending));
          assertThat(sorted).hasSameSizeAs(rows);
          assertThat(sorted.stream().map(row -> listing.text(row, field).isEmpty()))
              .as("empty last")
              .isSorted();
        }
      }
      for (String search : List.of("", " ", "\\", "(", "ｱｲｳ", "あいう", "abc 0", "髙", "\u0000")) {
        listing.find(RowQuery.inUse().searching(search));
      }
      assertThat(listing.chips()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("listed")
  void columnsFormsAndGroupsAreDerived(RegisterType<?> type) {
    Columns usual = Columns.usual(type);
    assertThat(usual.columns()).hasSizeBetween(1, 7);
    assertThat(usual.fields(type)).containsAll(type.keyField().stream().toList());
    assertThat(Columns.remembered(type, usual.text())).isEqualTo(usual);
    assertThat(Columns.remembered(type, ";:,,x:9")).isEqualTo(usual);
    assertThat(FormLayout.of(type).lines().stream().flatMap(List::stream))
        .containsExactlyElementsOf(type.fields());
    assertThat(RegisterGroup.of(type)).isNotNull();
  }

  private void undone() {
    long last = undo.last(WORDS).orElseThrow().number();
    assertThat(undo.undo(last, WORDS)).isInstanceOf(UndoOutcome.Done.class);
  }

  private <R extends Record> Row<R> save(Edit<R> edit) {
    SaveOutcome<R> outcome = service.save(edit);
    assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    return ((SaveOutcome.Saved<R>) outcome).row();
  }

  /// Makes row 1 of every register that this one refers to.
  private void prepare(RegisterType<?> type) {
    for (Field field : type.fields()) {
      if (field.refers() != null) {
        RegisterType<?> other = RegisterType.of(field.refers());
        prepare(other);
        if (store.registers().rows(other.record()).isEmpty()) {
          insert(other);
        }
      }
    }
  }

  /// As the service of a register of cases writes it, too.
  private <R extends Record> void insert(RegisterType<R> type) {
    R record = parsed(new AnyRow(8).good(type));
    store.gate().write(new WriteGate.Action("register.action.added", "見本"), w -> w.insert(record));
  }

  /// The draft with a number nobody has.
  private <R extends Record> Draft<R> free(RegisterType<R> type, Draft<R> draft) {
    return type.keyField()
        .map(key -> draft.with(key.name(), service.begin(type).draft().text(key.name())))
        .orElse(draft);
  }

  private <R extends Record> List<R> values(RegisterType<R> type) {
    return store.registers().rows(type.record()).stream().map(Row::value).toList();
  }

  private Map<String, Object> contents() {
    Map<String, Object> contents = new TreeMap<>();
    registers().forEach(type -> contents.put(type.key(), values(type)));
    return contents;
  }

  private static <R extends Record> R parsed(Draft<R> draft) {
    return ((Draft.Parsed.Good<R>) draft.parse()).record();
  }

  private static List<String> refused(Draft<?> draft) {
    return draft.parse() instanceof Draft.Parsed.Bad<?> bad
        ? bad.problems().stream().map(Problem::field).toList()
        : List.of();
  }
}
