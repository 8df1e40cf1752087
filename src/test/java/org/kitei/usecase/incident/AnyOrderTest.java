package org.kitei.usecase.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kitei.domain.incident.DeadlineRule;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.IncidentState;
import org.kitei.domain.incident.IncidentStatus.Answers;
import org.kitei.domain.incident.IncidentStatus.Description;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.TimelineEntry;

/// Whatever is done in whatever order, no incident gets where it may not be, and no line is lost.
final class AnyOrderTest {
  private static final Map<IncidentState, Set<IncidentState>> NEXT =
      Map.of(
          IncidentState.NOTICED, EnumSet.of(IncidentState.UNDER_WAY, IncidentState.CLOSED),
          IncidentState.UNDER_WAY, EnumSet.of(IncidentState.CLOSED),
          IncidentState.CLOSED, EnumSet.of(IncidentState.REOPENED),
          IncidentState.REOPENED, EnumSet.of(IncidentState.CLOSED));
  private static final List<IncidentKind> KINDS = List.of(IncidentKind.values());
  private static final int ACTIONS = 40;

  @Test
  void noOrderOfActionsGoesWrong() {
    qt().withExamples(60)
        .forAll(longs().all())
        .checkAssert(seed -> new Course(new Random(seed)).run());
  }

  private static final class Course {
    private final Random random;
    private final IncidentDesk desk = new IncidentDesk();
    private final long id = desk.begun(IncidentKind.LEAK);

    Course(Random random) {
      this.random = random;
    }

    void run() {
      for (int i = 0; i < ACTIONS; i++) {
        if (random.nextInt(5) == 0) {
          // a closed one takes none
          desk.timeline.note(CaseId.of(Incident.class, id), desk.moment(), "見本の経過");
        }
        Incident before = desk.incident(id);
        List<Row<TimelineEntry>> lines = desk.store.rows(TimelineEntry.class);
        IncidentOutcome outcome = any();
        Incident after = desk.incident(id);
        List<Row<TimelineEntry>> longer = desk.store.rows(TimelineEntry.class);
        assertThat(longer.subList(0, lines.size())).isEqualTo(lines);
        if (outcome instanceof IncidentOutcome.Done) {
          assertThat(
                  after.state() == before.state()
                      || NEXT.getOrDefault(before.state(), Set.of()).contains(after.state()))
              .as(before.state() + " to " + after.state())
              .isTrue();
          if (!after.equals(before)) {
            assertThat(longer).hasSizeGreaterThan(lines.size());
          }
        } else {
          assertThat(after).isEqualTo(before);
          assertThat(longer).isEqualTo(lines);
        }
        if (after.state() == IncidentState.CLOSED && before.state() != IncidentState.CLOSED) {
          assertThat(desk.view(id).open().isEmpty() || after.openBecause() != null).isTrue();
        }
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.noticedAt()).isEqualTo(before.noticedAt());
      }
    }

    private IncidentOutcome any() {
      desk.set(desk.moment().plusMinutes(random.nextInt(5000) - 500L));
      LocalDateTime at = desk.moment().plusMinutes(random.nextInt(400) - 300L);
      List<DeadlineRule> rules = desk.views.rules().rules();
      String rule = rules.get(random.nextInt(rules.size())).key();
      return switch (random.nextInt(11)) {
        case 0 -> desk.telling.report(id, at, text());
        case 1, 2 -> desk.telling.tell(id, rule, at, text());
        case 3 -> desk.telling.untell(id, rule);
        case 4 -> desk.telling.plan(id, rule, at.toLocalDate());
        case 5 ->
            desk.incidents.answer(
                id, new Answers(yes(), yes(), random.nextInt(3000) - 100, yes(), yes()));
        case 6 ->
            desk.incidents.describe(
                id,
                new Description(
                    KINDS.get(random.nextInt(KINDS.size())),
                    text(),
                    text(),
                    text(),
                    text(),
                    text()));
        case 7 ->
            desk.incidents.act(
                id,
                String.valueOf(text()),
                random.nextBoolean() ? IncidentDesk.HERE : IncidentDesk.LEFT,
                at.toLocalDate());
        case 8 -> desk.incidents.close(id, String.valueOf(text()), text(), Set.of());
        case 9 -> desk.incidents.reopen(id, String.valueOf(text()));
        default -> desk.incidents.acted(1 + random.nextInt(3), at.toLocalDate());
      };
    }

    private @Nullable Boolean yes() {
      return random.nextInt(3) == 0 ? null : random.nextBoolean();
    }

    private @Nullable String text() {
      return List.of("", " ", "見本", "例\n二行", "a\u0007b", "字".repeat(5000)).get(random.nextInt(6));
    }
  }
}
