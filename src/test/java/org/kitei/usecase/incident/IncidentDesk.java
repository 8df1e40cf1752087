package org.kitei.usecase.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.incident.Incident;
import org.kitei.domain.incident.IncidentKind;
import org.kitei.domain.incident.IncidentStatus.Answers;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Row;
import org.kitei.domain.role.Employment;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Problem;
import org.kitei.platform.BundleWords;
import org.kitei.port.Present;
import org.kitei.port.WriteGate;
import org.kitei.storage.incident.JsonKnowledge;
import org.kitei.usecase.MemoryStore;
import org.kitei.usecase.register.CaseTimeline;

/// The services on incidents over a store in memory, with a clock that is set by hand. Person 1
/// works here, person 2 has left.
final class IncidentDesk implements Present {
  static final LocalDateTime NOTICED = LocalDateTime.parse("2026-03-30T10:00");
  static final Ref<Staff> HERE = new Ref<>(1);
  static final Ref<Staff> LEFT = new Ref<>(2);

  final MemoryStore store = new MemoryStore();
  final IncidentViews views = new IncidentViews(store, new JsonKnowledge(), this);
  final CaseTimeline timeline = new CaseTimeline(store, store, this, "見本 一郎");
  final IncidentService incidents =
      new IncidentService(views, store, store, timeline, new BundleWords("ja"), this, "見本 一郎");
  final TellingService telling = new TellingService(views, store, store, timeline, this, "見本 一郎");
  final RuleService rules = new RuleService(views, store, this, "見本 一郎");
  private LocalDateTime now = NOTICED.plusHours(2);

  IncidentDesk() {
    store.write(
        new WriteGate.Action("test", "見本 一郎"),
        writing -> {
          writing.insert(person("例田 花子", null));
          writing.insert(person("仮山 次郎", LocalDate.parse("2026-03-29")));
          return writing;
        });
  }

  /// Somebody else who works here.
  Ref<Staff> another(String name) {
    return new Ref<>(
        store
            .write(
                new WriteGate.Action("test", "見本 一郎"),
                writing -> writing.insert(person(name, null)))
            .id());
  }

  private static Staff person(String name, @Nullable LocalDate left) {
    return new Staff(name, null, null, Employment.EMPLOYED, Set.of(), true, null, left);
  }

  @Override
  public Instant now() {
    return now.toInstant(ZoneOffset.ofHours(9));
  }

  @Override
  public LocalDate today() {
    return now.toLocalDate();
  }

  void set(LocalDateTime moment) {
    now = moment;
  }

  /// A new incident, begun.
  long begun(IncidentKind kind) {
    return done(incidents.begin(beginning(kind, NOTICED, HERE))).id();
  }

  static Beginning beginning(IncidentKind kind, LocalDateTime at, @Nullable Ref<Staff> by) {
    return new Beginning(kind, "見本のUSBメモリがない", at, by, Answers.NONE, false);
  }

  Incident incident(long id) {
    return view(id).incident();
  }

  IncidentView view(long id) {
    return views.view(id).orElseThrow();
  }

  static Row<Incident> done(IncidentOutcome outcome) {
    assertThat(outcome).isInstanceOf(IncidentOutcome.Done.class);
    return ((IncidentOutcome.Done) outcome).row();
  }

  static void refusedAt(String field, IncidentOutcome outcome) {
    assertThat(outcome).isInstanceOf(IncidentOutcome.Refused.class);
    List<Problem> problems = ((IncidentOutcome.Refused) outcome).problems();
    assertThat(problems).extracting(Problem::field).containsExactly(field);
  }
}
