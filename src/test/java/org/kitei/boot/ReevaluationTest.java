package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kitei.domain.catalogue.Catalogue;
import org.kitei.domain.duty.Control;
import org.kitei.domain.duty.ControlState;
import org.kitei.domain.duty.Evaluation;
import org.kitei.domain.duty.Facts;
import org.kitei.domain.duty.Finding;
import org.kitei.domain.duty.Grounds;
import org.kitei.domain.profile.InstitutionKind;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.OrgProfile;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.regulation.Document;
import org.kitei.domain.shared.Business;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;
import org.kitei.storage.network.JsonConnectionPacks;
import org.kitei.usecase.MemoryStore;
import org.kitei.usecase.duty.StatusService;
import org.kitei.usecase.regulation.Regulations;

/// Whatever is edited, judging again what the edit can change comes to the same as judging all.
final class ReevaluationTest {
  private static final Catalogue CATALOGUE = new JsonCatalogue().catalogue();
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final WriteGate.Action ACTION = new WriteGate.Action("test.action", "test");

  /// The model the institution follows hangs on these; a change of theirs judges everything.
  private static final Set<Class<?>> DECIDE_THE_MODEL = Set.of(OrgProfile.class, Document.class);

  private static final List<RegisterType<?>> REGISTERS =
      AllRegisters.list().types().stream()
          .filter(type -> !DECIDE_THE_MODEL.contains(type.record()))
          .toList();

  @Test
  void afterAnyEditsTheFindingsAreThoseOfAFullEvaluation() {
    qt().withExamples(40)
        .withShrinkCycles(20)
        .forAll(lists().of(integers().between(0, 1_000_000)).ofSizeBetween(1, 25))
        .check(this::staysTheSame);
  }

  @Test
  void anEditJudgesAgainOnlyWhatAskedForItsRows() {
    Desk desk = new Desk();
    List<Finding> before = desk.findings();
    desk.write(
        writing ->
            writing.insert(
                new Control(
                    "data-confidentiality",
                    ControlState.NOT_YET,
                    null,
                    TODAY,
                    "見本 一郎",
                    null,
                    TODAY.plusDays(9),
                    null)));
    List<Finding> after = desk.findings();
    assertThat(judgedAgain(before, after))
        .containsExactly("G-5-1", "G-5-2", "G-5-3")
        .isEqualTo(ids(after.stream().filter(each -> !before.contains(each))));
  }

  @Test
  void aMeasureTheHeadKeepsIsJudgedAsBefore() {
    Desk desk = new Desk();
    assertThat(ids(desk.findings().stream())).doesNotContain("D-4-1");
    desk.write(
        writing ->
            writing.insert(
                new Control("D-4-1", ControlState.KEPT, null, TODAY, "見本 一郎", null, null, null)));
    assertThat(ids(desk.findings().stream())).contains("D-4-1");
    assertThat(desk.findings()).isEqualTo(desk.full());
  }

  @Test
  void whereNothingChangedNothingIsJudgedAgain() {
    Desk desk = new Desk();
    List<Finding> before = desk.findings();
    assertThat(judgedAgain(before, desk.findings())).isEmpty();
  }

  private boolean staysTheSame(List<Integer> numbers) {
    Desk desk = new Desk();
    for (int number : numbers) {
      desk.edit(number);
      if (number % 3 != 0) {
        assertThat(desk.findings()).isEqualTo(desk.full());
      }
    }
    return desk.findings().equals(desk.full());
  }

  /// Those that are other objects than before.
  private static List<String> judgedAgain(List<Finding> before, List<Finding> after) {
    IdentityHashMap<Finding, Finding> known = new IdentityHashMap<>();
    before.forEach(each -> known.put(each, each));
    return ids(after.stream().filter(each -> !known.containsKey(each)));
  }

  private static List<String> ids(Stream<Finding> findings) {
    return findings.map(each -> each.entry().id().toString()).toList();
  }

  /// A health insurance society, for it has the most that differs, and its records.
  private static final class Desk {
    private final MemoryStore store = new MemoryStore();
    private final OrgProfile profile =
        Profiles.of(InstitutionKind.HEALTH_INSURANCE_SOCIETY, Business.values());
    private final StatusService status =
        new StatusService(
            store,
            store,
            () -> CATALOGUE,
            new JsonConnectionPacks(),
            new Regulations(store, store, () -> CATALOGUE, new JsonFillings()));

    Desk() {
      write(writing -> writing.insert(profile));
    }

    void write(Function<Writing, Object> body) {
      store.write(ACTION, body);
    }

    List<Finding> findings() {
      return status.on(TODAY).orElseThrow().findings();
    }

    List<Finding> full() {
      return Evaluation.of(
              new Grounds(CATALOGUE, new JsonConnectionPacks().lines()),
              profile,
              ModelChoice.of(profile),
              new InUse(store),
              TODAY)
          .findings();
    }

    void edit(int number) {
      write(
          writing -> {
            for (int step = 0; step <= number % 3; step++) {
              edit(writing, REGISTERS.get((number + step * 7) % REGISTERS.size()), number + step);
            }
            return number;
          });
    }

    private <R extends Record> void edit(Writing writing, RegisterType<R> type, int number) {
      List<Row<R>> rows = writing.rows(type.record());
      R value = value(type, number);
      if (rows.isEmpty() || number % 4 == 0) {
        writing.insert(value);
        return;
      }
      long id = rows.get(number % rows.size()).id();
      switch (number % 4) {
        case 1 -> writing.retire(type.record(), id, TODAY);
        case 2 -> writing.revive(type.record(), id);
        default -> writing.update(id, value);
      }
    }

    private static <R extends Record> R value(RegisterType<R> type, int number) {
      return new AnyRow(number).good(type).parse() instanceof Draft.Parsed.Good<R>(R value)
          ? value
          : value(type, number + 1);
    }
  }

  private record InUse(MemoryStore store) implements Facts {
    @Override
    public <R extends Record> List<Row<R>> rows(Class<R> register) {
      return store.rows(register).stream().filter(Row::inUse).toList();
    }
  }
}
