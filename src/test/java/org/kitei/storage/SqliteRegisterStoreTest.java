package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.register.Row;
import org.kitei.domain.regulation.FrozenDocument;
import org.kitei.port.AuditLog.Entry;
import org.kitei.port.StoreFailure;
import org.kitei.storage.Samples.Case;
import org.kitei.storage.Samples.Person;
import org.kitei.storage.Samples.Setting;

final class SqliteRegisterStoreTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Samples.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private <R extends Record> Row<R> insert(R value) {
    return store.gate().write(Samples.ACTION, writing -> writing.insert(value));
  }

  @Test
  void everyKindOfComponentReturnsAsItWent() {
    long reporter = insert(Samples.ICHIRO).id();
    Case full = Samples.incident(reporter, "一行目\n二行目 𠮷 '引用' \u0000");
    Case bare =
        new Case(
            full.reporter(),
            full.noticedAt().plusNanos(123_456_789),
            full.grade(),
            java.util.Set.of(),
            null,
            false,
            "",
            null,
            null,
            null);

    insert(full);
    insert(bare);
    store.close();
    store = Samples.open(folder);

    assertThat(store.registers().rows(Person.class))
        .extracting(Row::value)
        .containsExactly(Samples.ICHIRO);
    assertThat(store.registers().rows(Case.class))
        .extracting(Row::value)
        .containsExactly(full, bare);
    assertThat(store.check().run().findings()).isEmpty();
  }

  @Test
  void anUpdateReplacesTheValueAndMovesTheStamp() {
    Row<Person> row = insert(Samples.ICHIRO);
    Person renamed = new Person("例田 花子", null, LocalDate.of(2021, 1, 4), false);

    Row<Person> updated =
        store.gate().write(Samples.ACTION, writing -> writing.update(row.id(), renamed));

    assertThat(updated).isEqualTo(new Row<>(row.id(), renamed, row.entry() + 1, null));
    assertThat(store.registers().row(Person.class, row.id())).contains(updated);
  }

  @Test
  void aRowThatStaysTheSameLeavesNoTrace() {
    Row<Case> row = insert(Samples.incident(insert(Samples.ICHIRO).id(), "漏えい"));

    Row<Case> same =
        store.gate().write(Samples.ACTION, writing -> writing.update(row.id(), row.value()));

    assertThat(same).isEqualTo(row);
    assertThat(store.history().newest(9)).hasSize(2);
  }

  @Test
  void whatIsTakenOutOfUseStaysReadableAndComesBack() {
    Row<Person> row = insert(Samples.ICHIRO);
    LocalDate day = LocalDate.of(2026, 3, 31);

    store
        .gate()
        .<Object>write(
            Samples.ACTION,
            writing -> {
              writing.retire(Person.class, row.id(), day);
              return row;
            });
    Row<Person> retired = store.registers().row(Person.class, row.id()).orElseThrow();
    store
        .gate()
        .<Object>write(
            Samples.ACTION,
            writing -> {
              writing.revive(Person.class, row.id());
              return row;
            });

    assertThat(retired.retiredOn()).isEqualTo(day);
    assertThat(retired.value()).isEqualTo(row.value());
    assertThat(store.registers().row(Person.class, row.id()).orElseThrow().inUse()).isTrue();
    assertThat(store.check().run().findings()).isEmpty();
  }

  @Test
  void aSecondRowOfASingleRegisterIsRefused() {
    insert(new Setting("安全第一"));

    assertThatThrownBy(() -> insert(new Setting("整理整頓"))).isInstanceOf(IllegalStateException.class);
    assertThat(store.registers().only(Setting.class)).map(Row::value).contains(new Setting("安全第一"));
  }

  @Test
  void aReferenceToNothingIsRefused() {
    assertThatThrownBy(() -> insert(Samples.incident(77, "だれもいない")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(store.registers().rows(Case.class)).isEmpty();
  }

  @Test
  void theHistoryTellsWhoDidWhatToWhichRow() {
    Row<Person> row = insert(Samples.ICHIRO);
    Person moved = new Person("見本 一郎", null, row.value().joinedOn(), true);
    store.gate().write(Samples.ACTION, writing -> writing.update(row.id(), moved));

    List<Entry> newest = store.history().newest(1);

    assertThat(newest).hasSize(1);
    assertThat(newest.getFirst().who()).isEqualTo("見本 一郎");
    assertThat(newest.getFirst().action()).isEqualTo("sample.action.saved");
    assertThat(newest.getFirst().lines()).hasSize(1);
    assertThat(newest.getFirst().lines().getFirst().before())
        .isEqualTo(
            "{\"name\":\"見本"
                + " 一郎\",\"phone\":\"03-0000-0000\",\"joinedOn\":\"2020-04-01\",\"manager\":true}");
    assertThat(newest.getFirst().lines().getFirst().after())
        .isEqualTo("{\"name\":\"見本 一郎\",\"joinedOn\":\"2020-04-01\",\"manager\":true}");
    assertThat(store.history().history("people", row.id())).hasSize(2);
  }

  @Test
  void aRowTheRecordNoLongerAcceptsIsNamedAsDamaged() {
    insert(Samples.ICHIRO);
    Samples.behind(folder, "UPDATE people SET name = ' '");

    assertThatThrownBy(() -> store.registers().rows(Person.class))
        .isInstanceOfSatisfying(
            StoreFailure.class,
            failure -> {
              assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.DAMAGED);
              assertThat(failure.sentence().arguments()).containsExactly("people", "P-001");
            });
  }

  @Test
  void aReaderCannotWrite() {
    DataFile file = DataFile.in(folder);

    try (Sql sql = file.reading()) {
      assertThatThrownBy(() -> sql.run("DELETE FROM people")).isInstanceOf(StoreFailure.class);
    }
  }

  @Test
  void nothingIsFrozenThatWasNotAdopted() {
    assertThatThrownBy(
            () ->
                store
                    .gate()
                    .<Object>write(
                        Samples.ACTION,
                        writing -> {
                          writing.freeze(5, new FrozenDocument(List.of(), null));
                          return folder;
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(store.documents().frozen(5)).isEmpty();
  }
}
