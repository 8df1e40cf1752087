package org.kitei.domain.incident;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Unacceptable;

/// Where an incident stands and what may be done about it there; nothing else can be written down.
public sealed interface IncidentStatus {
  Incident incident();

  /// Something is still to be done.
  sealed interface Open extends IncidentStatus {
    /// The operations manager knows, and said what to do.
    ///
    /// @throws Unacceptable when that was before it was noticed
    default Incident reported(LocalDateTime at, @Nullable String instruction) {
      IncidentEdit edit = new IncidentEdit(incident());
      edit.managerToldAt = at;
      if (instruction != null) {
        edit.instruction = instruction;
      }
      return edit.told(Party.OPERATIONS_MANAGER).made();
    }

    /// Somebody else knows.
    default Incident told(Party party) {
      return new IncidentEdit(incident()).told(party).made();
    }

    /// Somebody does not know after all: it was ticked off by mistake.
    default Incident notTold(Party party) {
      return new IncidentEdit(incident()).notTold(party).made();
    }

    default Incident answered(Answers answers) {
      return new IncidentEdit(incident()).answered(answers).made();
    }

    default Incident described(Description description) {
      return new IncidentEdit(incident()).described(description).made();
    }

    /// @param openBecause why it ends although somebody was not told; null where everybody was
    /// @throws Unacceptable when that is before it was noticed
    default Incident closed(LocalDateTime at, String learned, @Nullable String openBecause) {
      IncidentEdit edit = new IncidentEdit(incident());
      edit.state = IncidentState.CLOSED;
      edit.closedAt = at;
      edit.learned = learned;
      edit.openBecause = openBecause;
      return edit.made();
    }
  }

  /// Nobody was told yet.
  record Noticed(Incident incident) implements Open {}

  record UnderWay(Incident incident) implements Open {}

  /// It was closed before; the timeline says when and why it was taken up again.
  record Reopened(Incident incident) implements Open {}

  /// Nothing more can be written down before it is taken up again.
  record Closed(Incident incident) implements IncidentStatus {
    public Incident reopened() {
      IncidentEdit edit = new IncidentEdit(incident);
      edit.state = IncidentState.REOPENED;
      edit.closedAt = null;
      return edit.made();
    }
  }

  /// The answers to the questions that decide whom to tell; null while nobody has answered.
  record Answers(
      @Nullable Boolean specialCare,
      @Nullable Boolean propertyDamage,
      @Nullable Integer people,
      @Nullable Boolean malicious,
      @Nullable Boolean careDisturbed) {
    public static final Answers NONE = new Answers(null, null, null, null, null);

    /// The same with another answer to a question that asks yes or no.
    ///
    /// @param yes null to take the answer back
    public Answers with(Question question, @Nullable Boolean yes) {
      return switch (question) {
        case SPECIAL_CARE -> new Answers(yes, propertyDamage, people, malicious, careDisturbed);
        case PROPERTY_DAMAGE -> new Answers(specialCare, yes, people, malicious, careDisturbed);
        case MALICIOUS -> new Answers(specialCare, propertyDamage, people, yes, careDisturbed);
        case CARE_DISTURBED -> new Answers(specialCare, propertyDamage, people, malicious, yes);
        case PEOPLE -> this;
      };
    }

    public Answers withPeople(@Nullable Integer many) {
      return new Answers(specialCare, propertyDamage, many, malicious, careDisturbed);
    }

    public static Answers of(Incident incident) {
      return new Answers(
          incident.specialCare(),
          incident.propertyDamage(),
          incident.people(),
          incident.malicious(),
          incident.careDisturbed());
    }
  }

  /// What is written about it; null for what nobody has written.
  record Description(
      IncidentKind kind,
      @Nullable String title,
      @Nullable String narrative,
      @Nullable String concerned,
      @Nullable String cause,
      @Nullable String measures) {
    public static Description of(Incident incident) {
      return new Description(
          incident.kind(),
          incident.title(),
          incident.narrative(),
          incident.concerned(),
          incident.cause(),
          incident.measures());
    }
  }
}
