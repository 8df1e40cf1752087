package org.kitei.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Words;
import org.kitei.domain.training.TrainingKind;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.platform.BundleWords;
import org.quicktheories.WithQuickTheories;

final class SeveralReferencesTest implements WithQuickTheories {
  private static final RegisterType<TrainingRecord> TYPE = RegisterType.of(TrainingRecord.class);
  private static final Field PARTICIPANTS = TYPE.field("participants");
  private static final Words WORDS = new BundleWords("ja");

  @Test
  void aSetOfReferencesIsAKindOfItsOwn() {
    assertThat(PARTICIPANTS.kind()).isEqualTo(FieldKind.REFERENCES);
    assertThat(PARTICIPANTS.refers()).isEqualTo(Staff.class);
    assertThat(PARTICIPANTS.choices()).isEmpty();
  }

  @Test
  void anyIdsComeBackFromTheirText() {
    qt().forAll(lists().of(longs().between(1, Long.MAX_VALUE)).ofSizeBetween(0, 300))
        .check(
            ids -> {
              Set<Ref<?>> refs = new HashSet<>();
              ids.forEach(id -> refs.add(new Ref<>(id)));
              String text = FieldText.write(refs);
              return FieldText.read(PARTICIPANTS, text)
                      instanceof FieldText.Read.Value(Object value)
                  && refs.equals(value);
            });
  }

  @Test
  void theirTextIsInTheOrderOfTheIds() {
    assertThat(FieldText.write(Set.of(new Ref<>(10), new Ref<>(9), new Ref<>(100))))
        .isEqualTo("9,10,100");
  }

  @Test
  void theyReadAsTheNamesOfTheRowsInTheirOrder() {
    RowReader reader = new RowReader(WORDS, rows());
    Set<Ref<Staff>> both = Set.of(new Ref<>(1), new Ref<>(2));
    assertThat(reader.value(PARTICIPANTS, both)).isEqualTo("見本 一郎・例田 花子");
    assertThat(reader.value(PARTICIPANTS, Set.of())).isEmpty();
    assertThat(reader.text(PARTICIPANTS, "2")).isEqualTo("見本 一郎");
  }

  @Test
  void whoAttendedIsFoundByTheName() {
    TrainingRecord record =
        new TrainingRecord(
            LocalDateTime.of(2026, 5, 1, 13, 0),
            "年1回の教育",
            TrainingKind.REGULAR,
            null,
            null,
            null,
            Set.of(new Ref<>(2)),
            null,
            null);
    Listing<TrainingRecord> listing =
        Listing.of(
            TYPE,
            InMemory.of(List.of(new Row<>(1, record, 1, null))),
            new RowReader(WORDS, rows()));
    assertThat(listing.find(RowQuery.inUse().searching("一郎"))).hasSize(1);
    assertThat(listing.find(RowQuery.inUse().searching("花子"))).isEmpty();
  }

  private static Rows rows() {
    return new Rows() {
      @Override
      @SuppressWarnings("unchecked") // only people are asked for
      public <R extends Record> List<Row<R>> rows(Class<R> register) {
        assertThat(register).isEqualTo(Staff.class);
        return (List<Row<R>>) (List<?>) List.of(row(1, "例田 花子", "れいだ"), row(2, "見本 一郎", "みほん"));
      }
    };
  }

  private static Row<Staff> row(long id, String name, String reading) {
    return new Row<>(
        id,
        new Staff(name, reading, null, Employment.EMPLOYED, Set.of(), true, null, null),
        1,
        null);
  }
}
