package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.boot.AllRegisters;
import org.kitei.domain.account.Account;
import org.kitei.domain.account.AccountKind;
import org.kitei.domain.account.Authentication;
import org.kitei.domain.account.Rights;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Staff;
import org.kitei.domain.training.TrainingKind;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.platform.KeyFile;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.RegisterStore;
import org.kitei.port.Writing;

/// Whatever is written, changed, taken out of use and taken back, the rows that refer to a row are
/// found as if all were looked through.
final class ReferringTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final int PEOPLE = 6;
  private static final int MOST = 3;

  @TempDir Path folder;
  private final Random random = new Random(5);
  private Store store;

  @BeforeEach
  void open() {
    store =
        Store.openOrCreate(
            folder,
            AllRegisters.list(),
            TokyoPresent.on(Samples.TODAY),
            new KeyFile(folder),
            Samples.MARKER);
    store.gate().write(Samples.ACTION, ReferringTest::employ);
  }

  private static int employ(Writing writing) {
    for (int i = 1; i <= PEOPLE; i++) {
      writing.insert(
          new Staff("見本 職員" + i, null, null, Employment.EMPLOYED, Set.of(), true, null, null));
    }
    return PEOPLE;
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whoWasTaughtIsFound() {
    writeALot(ReferringTest::training);
    same(TrainingRecord.class, "participants");
  }

  @Test
  void whoSharesAnAccountIsFound() {
    writeALot(this::account);
    same(Account.class, "sharedBy");
    same(Account.class, "person");
  }

  private interface Made<R extends Record> {
    R by(Set<Ref<Staff>> people);
  }

  private <R extends Record> void writeALot(Made<R> made) {
    for (int turn = 0; turn < 60; turn++) {
      int now = turn;
      store.gate().write(Samples.ACTION, writing -> write(writing, made, now));
      if (turn % 4 == 3) {
        long last = store.history().number();
        store.gate().write(Samples.ACTION, writing -> takeBack(writing, last));
      }
    }
  }

  private <R extends Record> long write(Writing writing, Made<R> made, int turn) {
    R value = made.by(people());
    @SuppressWarnings("unchecked") // a record's class is of its own type
    List<Row<R>> rows = writing.rows((Class<R>) value.getClass());
    if (turn % 3 != 0 && !rows.isEmpty()) {
      Row<R> row = rows.get(random.nextInt(rows.size()));
      if (turn % 7 == 1 && row.inUse()) {
        writing.retire(value.getClass(), row.id(), DAY);
      } else {
        writing.update(row.id(), value);
      }
    }
    return writing.insert(value).id();
  }

  private static long takeBack(Writing writing, long entry) {
    writing.takeBack(entry);
    return entry;
  }

  private <R extends Record> void same(Class<R> register, String name) {
    Field field = RegisterType.of(register).field(name);
    RegisterStore slow = new LookingThroughAll(store.registers());
    for (long id = 1; id <= PEOPLE; id++) {
      assertThat(store.registers().referring(register, field, id))
          .isEqualTo(slow.referring(register, field, id));
      assertThat(store.registers().newestReferring(register, field, id, MOST))
          .isEqualTo(slow.newestReferring(register, field, id, MOST));
    }
    assertThat(store.registers().newestReferring(register, field, 1, MOST).count())
        .isGreaterThan(MOST);
  }

  private Set<Ref<Staff>> people() {
    Set<Ref<Staff>> people = new HashSet<>();
    for (int i = random.nextInt(PEOPLE); i >= 0; i--) {
      people.add(new Ref<>(1 + random.nextInt(PEOPLE)));
    }
    return people;
  }

  private static TrainingRecord training(Set<Ref<Staff>> people) {
    return new TrainingRecord(
        DAY.atTime(13, 0), "見本", TrainingKind.REGULAR, null, null, null, people, null, null);
  }

  private Account account(Set<Ref<Staff>> people) {
    return new Account(
        "見本システム",
        "m" + random.nextInt(1000),
        AccountKind.SHARED,
        null,
        people.iterator().next(),
        people,
        Rights.USER,
        Authentication.PASSWORD,
        null,
        DAY,
        null,
        null);
  }

  /// Knows only how to read all rows.
  private record LookingThroughAll(RegisterStore store) implements RegisterStore {
    @Override
    public <R extends Record> List<Row<R>> rows(Class<R> register) {
      return store.rows(register);
    }

    @Override
    public <R extends Record> Optional<Row<R>> row(Class<R> register, long id) {
      return store.row(register, id);
    }
  }
}
