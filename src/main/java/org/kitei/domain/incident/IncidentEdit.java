package org.kitei.domain.incident;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An incident on its way from one state to the next.
final class IncidentEdit {
  private final Incident before;
  private final Set<Party> reported = EnumSet.noneOf(Party.class);
  private IncidentStatus.Answers answers;
  private IncidentStatus.Description description;
  IncidentState state;
  @Nullable LocalDateTime managerToldAt;
  @Nullable String instruction;
  @Nullable LocalDateTime closedAt;
  @Nullable String learned;
  @Nullable String openBecause;

  IncidentEdit(Incident before) {
    this.before = before;
    this.state = before.state();
    this.answers = IncidentStatus.Answers.of(before);
    this.description = IncidentStatus.Description.of(before);
    this.managerToldAt = before.managerToldAt();
    this.instruction = before.instruction();
    this.closedAt = before.closedAt();
    this.learned = before.learned();
    this.openBecause = before.openBecause();
    reported.addAll(before.reported());
  }

  IncidentEdit told(Party party) {
    reported.add(party);
    if (state == IncidentState.NOTICED) {
      state = IncidentState.UNDER_WAY;
    }
    return this;
  }

  IncidentEdit notTold(Party party) {
    reported.remove(party);
    if (party == Party.OPERATIONS_MANAGER) {
      managerToldAt = null;
    }
    return this;
  }

  IncidentEdit answered(IncidentStatus.Answers given) {
    answers = given;
    return this;
  }

  IncidentEdit described(IncidentStatus.Description written) {
    description = written;
    return this;
  }

  Incident made() {
    return new Incident(
        before.number(),
        description.kind(),
        state,
        before.drill(),
        before.noticedAt(),
        before.noticedBy(),
        description.title(),
        description.narrative(),
        description.concerned(),
        answers.specialCare(),
        answers.propertyDamage(),
        answers.people(),
        answers.malicious(),
        answers.careDisturbed(),
        managerToldAt,
        instruction,
        description.cause(),
        description.measures(),
        reported,
        closedAt,
        learned,
        openBecause);
  }
}
