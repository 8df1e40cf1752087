package org.kitei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kitei.domain.register.Row;
import org.kitei.port.Writing;
import org.kitei.storage.Samples.Case;

/// Whatever is done in whatever order, the store holds what a map would, and the check is clean.
final class RandomActionsTest {
  private static final int OPERATIONS = 7;

  @TempDir Path folder;

  @Test
  void theStoreHoldsWhatAMapWouldAndTheCheckIsClean() {
    qt().withExamples(15)
        .withShrinkCycles(10)
        .forAll(lists().of(integers().between(0, 10_000)).ofSizeBetween(1, 40))
        .check(this::holds);
  }

  private boolean holds(List<Integer> numbers) {
    Path fresh = fresh();
    Map<Long, Case> cases = new TreeMap<>();
    Map<Long, Boolean> inUse = new TreeMap<>();
    Store store = Samples.open(fresh);
    try {
      store.gate().write(Samples.ACTION, writing -> writing.insert(Samples.ICHIRO));
      for (int number : numbers) {
        if (number % OPERATIONS == 0) {
          store.close();
          store = Samples.open(fresh);
        } else {
          act(store, number, cases, inUse);
        }
      }
      List<Row<Case>> rows = store.registers().rows(Case.class);
      assertThat(rows).extracting(Row::value).containsExactlyElementsOf(cases.values());
      assertThat(rows).extracting(Row::inUse).containsExactlyElementsOf(inUse.values());
      assertThat(store.check().run().findings()).isEmpty();
      return true;
    } finally {
      store.close();
    }
  }

  private static void act(
      Store store, int number, Map<Long, Case> cases, Map<Long, Boolean> inUse) {
    try {
      store
          .gate()
          .<Object>write(
              Samples.ACTION,
              writing -> {
                Map<Long, Case> casesThen = new TreeMap<>(cases);
                Map<Long, Boolean> inUseThen = new TreeMap<>(inUse);
                int steps = 1 + number % 3;
                for (int step = 0; step < steps; step++) {
                  step(writing, number + step * 31, casesThen, inUseThen);
                }
                if (number % OPERATIONS == 1) {
                  throw new Unlucky();
                }
                cases.putAll(casesThen);
                inUse.putAll(inUseThen);
                return casesThen;
              });
    } catch (Unlucky nothingWritten) {
      assertThat(store.history().newest(1)).isNotEmpty();
    }
  }

  private static void step(
      Writing writing, int number, Map<Long, Case> cases, Map<Long, Boolean> inUse) {
    Case value = Samples.incident(1, "話 " + number % 5);
    if (cases.isEmpty() || number % 5 == 0) {
      long id = writing.insert(value).id();
      cases.put(id, value);
      inUse.put(id, true);
      return;
    }
    long id = List.copyOf(cases.keySet()).get(number % cases.size());
    if (number % 5 == 1) {
      writing.retire(Case.class, id, Samples.TODAY.plusDays(number % 2));
      inUse.put(id, false);
    } else if (number % 5 == 2) {
      writing.revive(Case.class, id);
      inUse.put(id, true);
    } else {
      writing.update(id, value);
      cases.put(id, value);
    }
  }

  private Path fresh() {
    try {
      return Files.createTempDirectory(folder, "run");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// An action that fails at its end.
  private static final class Unlucky extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
