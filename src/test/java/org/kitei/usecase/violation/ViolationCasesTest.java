package org.kitei.usecase.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.training.TrainingKind;
import org.kitei.domain.training.TrainingRecord;
import org.kitei.domain.violation.Violation;
import org.kitei.port.WriteGate;
import org.kitei.storage.catalogue.JsonCatalogue;
import org.kitei.storage.catalogue.JsonFillings;
import org.kitei.usecase.MemoryStore;
import org.kitei.usecase.regulation.Regulations;

/// Whoever is to be taught again was there, after it was decided.
final class ViolationCasesTest {
  private static final LocalDate DECIDED = LocalDate.of(2026, 11, 20);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Ref<Staff> PERSON = new Ref<>(1);
  private static final Ref<Staff> OTHER = new Ref<>(2);

  private final MemoryStore store = new MemoryStore();
  private final ViolationCases rule =
      new ViolationCases(
          store,
          new Regulations(store, store, new JsonCatalogue(), new JsonFillings()),
          () -> TODAY);

  @Test
  void aTrainingBeforeTheDecisionDoesNotFollowFromIt() {
    assertThat(retrained(PERSON, held(DECIDED.minusDays(1), Set.of(PERSON))))
        .containsExactly("training violation.problem.taught-before-decided");
    assertThat(retrained(PERSON, held(DECIDED, Set.of(PERSON)))).isEmpty();
    assertThat(retrained(PERSON, held(TODAY, Set.of(OTHER, PERSON)))).isEmpty();
  }

  @Test
  void aTrainingThePersonMissedIsNone() {
    assertThat(retrained(PERSON, held(DECIDED, Set.of())))
        .containsExactly("training violation.problem.was-not-there");
    assertThat(retrained(PERSON, held(DECIDED, Set.of(OTHER))))
        .containsExactly("training violation.problem.was-not-there");
    assertThat(retrained(null, held(DECIDED, Set.of())))
        .containsExactly("training violation.problem.was-not-there");
    assertThat(retrained(null, held(DECIDED, Set.of(OTHER))))
        .as("nobody knows who it was")
        .isEmpty();
  }

  @Test
  void aTrainingToComeIsNone() {
    assertThat(retrained(PERSON, held(TODAY.plusDays(1), Set.of(PERSON))))
        .containsExactly("training violation.problem.not-taught-yet");
  }

  @Test
  void itIsNotClosedBeforeThePersonWasTaught() {
    Ref<TrainingRecord> training = held(DECIDED.plusDays(3), Set.of(PERSON));
    assertThat(asked(Violation.Close.class, violation(PERSON, training, DECIDED.plusDays(2))))
        .containsExactly("closedOn violation.problem.closed-before-taught");
    assertThat(asked(Violation.Close.class, violation(PERSON, training, DECIDED.plusDays(3))))
        .isEmpty();
  }

  private List<String> retrained(@Nullable Ref<Staff> person, Ref<TrainingRecord> training) {
    return asked(Violation.Retrain.class, violation(person, training, null));
  }

  private List<String> asked(Class<? extends Record> step, Violation after) {
    return rule.afterwards(store, RegisterType.of(step), after).stream()
        .map((Problem problem) -> problem.field() + " " + problem.why().key())
        .toList();
  }

  private Ref<TrainingRecord> held(LocalDate day, Set<Ref<Staff>> people) {
    LocalDateTime at = day.atTime(13, 0);
    TrainingRecord record =
        new TrainingRecord(at, "見本", TrainingKind.OTHER, null, null, null, people, null, null);
    return new Ref<>(
        store.write(new WriteGate.Action("test", "見本"), writing -> writing.insert(record)).id());
  }

  private static Violation violation(
      @Nullable Ref<Staff> person,
      @Nullable Ref<TrainingRecord> training,
      @Nullable LocalDate closed) {
    return new Violation(
        "VI-2026-001",
        DECIDED.minusDays(5),
        DECIDED.minusDays(4),
        "第5条",
        new Ref<>(1),
        person,
        "見本",
        DECIDED.minusDays(2),
        "見本",
        OTHER,
        DECIDED,
        "見本",
        "見本",
        null,
        "見本",
        true,
        training,
        closed,
        null);
  }
}
