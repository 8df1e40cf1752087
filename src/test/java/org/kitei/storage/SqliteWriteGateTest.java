package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.regulation.FrozenDocument;
import org.kitei.port.AuditLog.Entry;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;
import org.kitei.storage.Samples.Person;

final class SqliteWriteGateTest {
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

  private List<String> names() {
    return store.registers().rows(Person.class).stream().map(row -> row.value().name()).toList();
  }

  private static Person named(String name) {
    return new Person(name, null, Samples.TODAY, false);
  }

  @Test
  void anActionThatThrowsLeavesEverythingAsItWas() {
    store.gate().write(Samples.ACTION, writing -> writing.insert(named("見本 一郎")));

    assertThatThrownBy(
            () ->
                store
                    .gate()
                    .write(
                        Samples.ACTION,
                        writing -> {
                          writing.update(1, named("例田 花子"));
                          writing.insert(named("例田 次郎"));
                          throw new UnsupportedOperationException("no");
                        }))
        .isInstanceOf(UnsupportedOperationException.class);

    assertThat(names()).containsExactly("見本 一郎");
    assertThat(store.history().newest(9)).hasSize(1);
    assertThat(store.check().run().findings()).isEmpty();
  }

  @Test
  void anActionReadsItsOwnWritesAndOthersDoNotBeforeItEnds() {
    List<String> seen = new ArrayList<>();

    store
        .gate()
        .write(
            Samples.ACTION,
            writing -> {
              writing.insert(named("見本 一郎"));
              seen.addAll(names());
              return writing.insert(
                  named(writing.rows(Person.class).getFirst().value().name() + " 二世"));
            });

    assertThat(seen).isEmpty();
    assertThat(names()).containsExactly("見本 一郎", "見本 一郎 二世");
    assertThat(store.history().newest(9)).hasSize(1);
  }

  @Test
  void aBodyThatSwallowsAFailedStatementCommitsNothing() {
    assertThatThrownBy(
            () ->
                store
                    .gate()
                    .write(
                        Samples.ACTION,
                        writing -> {
                          writing.insert(named("見本 一郎"));
                          try {
                            writing.freeze(1, new FrozenDocument(List.of(), null));
                            writing.freeze(1, new FrozenDocument(List.of(), null));
                          } catch (IllegalStateException swallowed) {
                            assertThat(swallowed).hasRootCauseInstanceOf(SQLException.class);
                          }
                          return writing.insert(named("例田 花子"));
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(names()).isEmpty();
  }

  @Test
  void actionsTogetherAreEntriesOfTheirOwn() {
    WriteGate gate = store.gate();
    gate.together(
        () -> {
          gate.write(Samples.ACTION, writing -> writing.insert(named("見本 一郎")));
          gate.write(Samples.ACTION, writing -> writing.rows(Person.class).size());
          gate.write(Samples.ACTION, writing -> writing.update(1, named("例田 花子")));
        });

    assertThat(names()).containsExactly("例田 花子");
    assertThat(store.history().newest(9)).extracting(Entry::number).containsExactly(2L, 1L);
    assertThat(store.check().run().findings()).isEmpty();
  }

  @Test
  void whenOneOfThemFailsNoneOfThemWas() {
    WriteGate gate = store.gate();
    assertThatThrownBy(
            () ->
                gate.together(
                    () -> {
                      gate.write(Samples.ACTION, writing -> writing.insert(named("見本 一郎")));
                      assertThatThrownBy(
                              () ->
                                  gate.write(
                                      Samples.ACTION, writing -> writing.update(9, named("?"))))
                          .isInstanceOf(IllegalArgumentException.class);
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(names()).isEmpty();
    assertThat(store.history().number()).isZero();
    gate.write(Samples.ACTION, writing -> writing.insert(named("例田 花子")));
    assertThat(names()).containsExactly("例田 花子");
  }

  @Test
  void anActionWithinAnActionIsRefusedThereToo() {
    WriteGate gate = store.gate();
    assertThatThrownBy(
            () ->
                gate.together(
                    () ->
                        gate.write(
                            Samples.ACTION,
                            writing ->
                                gate.write(Samples.ACTION, inner -> inner.insert(named("見本 一郎"))))))
        .isInstanceOf(IllegalStateException.class);

    assertThat(names()).isEmpty();
  }

  @Test
  void everythingIsWrittenOnOneNamedThread() {
    String name = store.gate().write(Samples.ACTION, writing -> Thread.currentThread().getName());

    assertThat(name).isEqualTo("kitei-writer");
  }

  @Test
  void anActionWithinAnActionIsRefused() {
    assertThatThrownBy(
            () ->
                store
                    .gate()
                    .write(
                        Samples.ACTION,
                        writing ->
                            store.gate().write(Samples.ACTION, inner -> inner.insert(named("内")))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatAnActionWasGivenIsOfNoUseAfterwards() {
    Writing kept = store.gate().write(Samples.ACTION, writing -> writing);

    assertThatThrownBy(() -> kept.insert(named("後から"))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void numbersAreNeverUsedAgain() {
    store.gate().write(Samples.ACTION, writing -> writing.insert(named("一")));
    long second = store.gate().write(Samples.ACTION, writing -> writing.insert(named("二"))).id();
    store.close();
    Samples.behind(folder, "DELETE FROM people WHERE id = 2");
    store = Samples.open(folder);

    long third = store.gate().write(Samples.ACTION, writing -> writing.insert(named("三"))).id();

    assertThat(third).isEqualTo(second + 1);
  }
}
