package org.kitei.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kitei.domain.profile.ModelChoice;
import org.kitei.domain.profile.Profiles;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.CaseState;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.TimelineEntry;
import org.kitei.domain.role.CoveredSystem;
import org.kitei.domain.role.Role;
import org.kitei.domain.role.RoleAppointment;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Words;
import org.kitei.platform.BundleWords;
import org.kitei.platform.TokyoPresent;
import org.kitei.port.Present;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;
import org.kitei.usecase.MemoryStore;
import org.kitei.usecase.register.CaseService;
import org.kitei.usecase.register.CaseTimeline;
import org.kitei.usecase.register.SaveOutcome;
import org.kitei.usecase.role.CasePeople;

/// What holds for every register of cases that go from step to step.
final class EveryCaseTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Present PRESENT = TokyoPresent.on(TODAY);
  private static final Words JAPANESE = new BundleWords("ja");

  static Stream<CaseType<?>> cases() {
    return AllCases.list().types().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aStepAsksWhatTheCaseHolds(CaseType<?> type) {
    for (RegisterType<?> step : type.steps()) {
      assertThat(step.owner()).isEqualTo(type.register());
      for (Field asked : step.fields()) {
        Field field = type.register().field(asked.name());
        assertThat(asked.kind()).as(step.key() + "." + asked.name()).isEqualTo(field.kind());
        assertThat(asked.sealed()).as(step.key() + "." + asked.name()).isEqualTo(field.sealed());
        assertThat(asked.most()).as(step.key() + "." + asked.name()).isEqualTo(field.most());
        assertThat(asked.planned()).as(step.key() + "." + asked.name()).isEqualTo(field.planned());
      }
      assertThat(type.register().fields())
          .extracting(field -> type.register().key() + "." + field.name())
          .as("a step's title is no field's")
          .doesNotContain(step.key());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theBeginningAsksAllThatACaseNeeds(CaseType<?> type) {
    List<String> asked = type.begin().fields().stream().map(Field::name).toList();
    assertThat(
            type.register().fields().stream()
                .filter(field -> field.required() && field.kind() != FieldKind.YES_NO)
                .filter(field -> type.register().keyField().filter(field::equals).isEmpty())
                .map(Field::name))
        .isSubsetOf(asked);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void fromEveryStateSomeWayLeadsToAnEnd(CaseType<?> type) {
    assertThat(type.states()).anyMatch(state -> CaseState.next(state).isEmpty());
    for (Class<?> state : type.states()) {
      List<Class<? extends Record>> steps = new ArrayList<>();
      type.steps().forEach(step -> steps.add(step.record()));
      assertThat(steps).containsAll(CaseState.next(state));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  <R extends Record & Case> void noSequenceReachesAnIllegalStateOrLosesALine(CaseType<R> type) {
    int[] deepest = {0};
    qt().withExamples(60)
        .withShrinkCycles(20)
        .forAll(lists().of(integers().between(0, 9_999)).ofSizeBetween(1, 30))
        .check(
            numbers -> {
              Desk<R> desk = new Desk<>(type);
              numbers.forEach(desk::act);
              deepest[0] = Math.max(deepest[0], desk.taken);
              return true;
            });
    assertThat(deepest[0]).as("steps taken in the longest course").isGreaterThan(2);
  }

  @Test
  void whoHasLeftOrHoldsNoRoleIsRefusedAtTheField() {
    for (CaseType<?> type : AllCases.list().types()) {
      refusedPeople(type);
    }
  }

  private static <R extends Record & Case> void refusedPeople(CaseType<R> type) {
    Desk<R> desk = new Desk<>(type);
    for (RegisterType<?> step : type.steps()) {
      for (Field field : step.fields()) {
        if (Staff.class.equals(field.refers()) && !field.sealed()) {
          assertThat(desk.refusal(step, field.name(), Desk.GONE))
              .as(step.key() + "." + field.name())
              .contains(field.name());
        }
      }
    }
  }

  /// One case in a memory of its own: two people who work here, the first the system administrator
  /// and everything else, the third has left.
  private static final class Desk<R extends Record & Case> {
    static final long ADMINISTRATOR = 1;
    static final long GONE = 3;

    private final MemoryStore store = new MemoryStore();
    private final CaseType<R> type;
    private final CaseTimeline timeline = new CaseTimeline(store, store, PRESENT, "見本 一郎");
    private final CaseService service =
        new CaseService(
            AllRegisters.list(),
            store,
            store,
            timeline,
            List.of(new CasePeople(store, ModelChoice::of, PRESENT)),
            JAPANESE,
            PRESENT,
            "見本 一郎");
    private List<Row<TimelineEntry>> lines = List.of();
    private int taken;

    Desk(CaseType<R> type) {
      this.type = type;
      store.write(
          new WriteGate.Action("register.action.added", "test"),
          writing -> {
            writing.insert(Profiles.clinic());
            writing.insert(staff("見本 一郎", null));
            writing.insert(staff("例田 花子", null));
            writing.insert(staff("仮山 太郎", TODAY.minusDays(1)));
            for (Role role : Role.values()) {
              writing.insert(
                  new RoleAppointment(
                      role,
                      CoveredSystem.ALL,
                      new Ref<>(ADMINISTRATOR),
                      null,
                      "医院長",
                      TODAY.minusYears(1),
                      null,
                      null,
                      null));
            }
            prepare(writing, type.register());
            return true;
          });
    }

    private static Staff staff(String name, @Nullable LocalDate leftOn) {
      return ((Draft.Parsed.Good<Staff>)
              Draft.empty(Staff.class)
                  .with("name", name)
                  .with("employment", "employed")
                  .with("user", "yes")
                  .with("leftOn", leftOn == null ? "" : leftOn.toString())
                  .parse())
          .record();
    }

    /// Makes row 1 of every register that this one refers to.
    private void prepare(Writing writing, RegisterType<?> register) {
      for (Field field : register.fields()) {
        if (field.refers() != null) {
          RegisterType<?> other = RegisterType.of(field.refers());
          if (writing.rows(other.record()).isEmpty()) {
            prepare(writing, other);
            insert(writing, other);
          }
        }
      }
    }

    private static <O extends Record> void insert(Writing writing, RegisterType<O> other) {
      writing.insert(((Draft.Parsed.Good<O>) new AnyRow(1).good(other).parse()).record());
    }

    /// Does something, right or wrong, and looks whether everything still stands.
    void act(int number) {
      Optional<Row<R>> before = row();
      boolean changed =
          switch (number % 7) {
            case 0 -> before.isPresent() && note(number);
            case 1 -> before.isPresent() && correct(number);
            default -> step(before.orElse(null), number);
          };
      List<Row<TimelineEntry>> now = store.rows(TimelineEntry.class);
      assertThat(now).hasSize(lines.size() + (changed ? 1 : 0));
      assertThat(now.subList(0, lines.size())).isEqualTo(lines);
      lines = new ArrayList<>(now);
      row().ifPresent(this::stands);
      if (!changed) {
        assertThat(row()).isEqualTo(before);
      }
    }

    private void stands(Row<R> row) {
      assertThat(type.states()).contains(row.value().state().getClass());
      int kept =
          timeline.of(subject(row)).lines().stream().mapToInt(each -> each.versions().size()).sum();
      assertThat(kept).as("lines of the case").isEqualTo(lines.size());
    }

    private boolean note(int number) {
      LocalDateTime at = PRESENT.moment().plusMinutes(number % 3 - 1L);
      return timeline.note(subject(row().orElseThrow()), at, "見本" + number)
          instanceof CaseTimeline.Outcome.Added;
    }

    private boolean correct(int number) {
      long line = number % (lines.size() + 2);
      return timeline.correct(subject(row().orElseThrow()), line, PRESENT.moment(), "訂正" + number)
          instanceof CaseTimeline.Outcome.Added;
    }

    private boolean step(@Nullable Row<R> seen, int number) {
      List<RegisterType<?>> wanted = new ArrayList<>(type.steps());
      if (seen != null && number % 3 != 0) {
        wanted.clear();
        seen.value().state().next().forEach(next -> wanted.add(RegisterType.of(next)));
        if (wanted.isEmpty()) {
          return false;
        }
      }
      RegisterType<?> step =
          seen == null && number % 3 != 0 ? type.begin() : wanted.get(number % wanted.size());
      return take(seen, step, number);
    }

    private <S extends Record> boolean take(
        @Nullable Row<R> seen, RegisterType<S> step, int number) {
      boolean allowed = seen == null ? step.equals(type.begin()) : type.allows(seen.value(), step);
      SaveOutcome<S> outcome = service.take(type, seen, draft(seen, step, number));
      if (outcome instanceof SaveOutcome.Saved<S>) {
        assertThat(allowed).as(step.key() + " where it is impossible").isTrue();
        taken++;
        return true;
      }
      if (!allowed && outcome instanceof SaveOutcome.NotHere<S>(var reason)) {
        assertThat(JAPANESE.say(reason)).isNotBlank();
      }
      return false;
    }

    /// As the form begins, with what is missing written; or anything at all.
    private <S extends Record> Draft<S> draft(
        @Nullable Row<R> seen, RegisterType<S> step, int number) {
      if (number % 5 == 4) {
        return new AnyRow(number).good(step);
      }
      Draft<S> draft = service.begin(type, seen, step);
      for (Field field : step.fields()) {
        if (field.required() && draft.text(field.name()).isEmpty()) {
          draft = draft.with(field.name(), written(field));
        }
      }
      return draft;
    }

    private static String written(Field field) {
      return switch (field.kind()) {
        case DATE -> TODAY.plusDays(3).toString();
        case YES_NO -> "no";
        case NUMBER -> "6";
        case REFERENCE -> "1";
        default -> "見本";
      };
    }

    /// The fields refused when `person` stands in one of them.
    <S extends Record> List<String> refusal(RegisterType<S> step, String field, long person) {
      Draft<S> draft = draft(null, step, 0).with(field, Long.toString(person));
      S typed = ((Draft.Parsed.Good<S>) draft.parse()).record();
      return new CasePeople(store, ModelChoice::of, PRESENT)
          .problems(store, step, typed).stream().map(problem -> problem.field()).toList();
    }

    private Optional<Row<R>> row() {
      return store.rows(type.register().record()).stream().findFirst();
    }

    private CaseId subject(Row<R> row) {
      return new CaseId(type.register(), row.id());
    }
  }
}
