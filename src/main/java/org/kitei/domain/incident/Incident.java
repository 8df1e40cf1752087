package org.kitei.domain.incident;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Key;
import org.kitei.domain.register.Max;
import org.kitei.domain.register.Multiline;
import org.kitei.domain.register.Name;
import org.kitei.domain.register.Private;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Register;
import org.kitei.domain.register.Resting;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.register.Unit;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.role.Staff;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Words;

/// Something happened to information or systems, or may have (事故・おそれ). Days and hours are those of
/// Asia/Tokyo. How many people it is about is a number and names nobody; who they are is private.
///
/// @param drill whether it is only an exercise
/// @param title what happened, in one line
/// @param concerned whose information it is
/// @param specialCare whether that is information that needs special care; null while nobody has
///   answered, and so with the questions after it
/// @param managerToldAt when the operations manager was told
/// @param instruction what the operations manager said to do
/// @param reported who was told so far
/// @param learned what is done otherwise from now on
/// @param openBecause why it was closed although somebody was not told
@Register(key = "incidents", feature = "incident", prefix = "I", cases = true)
public record Incident(
    @Key @Max(20) String number,
    @Name IncidentKind kind,
    IncidentState state,
    boolean drill,
    LocalDateTime noticedAt,
    @Private @Nullable Ref<Staff> noticedBy,
    @Private @Max(100) @Nullable String title,
    @Private @Multiline @Max(4000) @Nullable String narrative,
    @Private @Multiline @Max(1000) @Nullable String concerned,
    @Nullable Boolean specialCare,
    @Nullable Boolean propertyDamage,
    @Unit("people") @Nullable Integer people,
    @Nullable Boolean malicious,
    @Nullable Boolean careDisturbed,
    @Nullable LocalDateTime managerToldAt,
    @Private @Multiline @Max(2000) @Nullable String instruction,
    @Private @Multiline @Max(2000) @Nullable String cause,
    @Private @Multiline @Max(2000) @Nullable String measures,
    Set<Party> reported,
    @Nullable LocalDateTime closedAt,
    @Private @Multiline @Max(2000) @Nullable String learned,
    @Private @Multiline @Max(1000) @Nullable String openBecause)
    implements Resting {
  /// The component by which an incident is found.
  public static final String NUMBER = "number";

  public Incident {
    List<Problem> problems = new ArrayList<>();
    if (managerToldAt != null && managerToldAt.isBefore(noticedAt)) {
      problems.add(Problem.at("managerToldAt", "incident.problem.before-noticed"));
    }
    if (closedAt != null && closedAt.isBefore(noticedAt)) {
      problems.add(Problem.at("closedAt", "incident.problem.before-noticed"));
    }
    if (closedAt != null && managerToldAt != null && closedAt.isBefore(managerToldAt)) {
      problems.add(Problem.at("closedAt", "incident.problem.closed-before-told"));
    }
    if (state == IncidentState.CLOSED != (closedAt != null)) {
      problems.add(Problem.at("closedAt", "incident.problem.closed"));
    }
    if (people != null && people < 0) {
      problems.add(Problem.at("people", "incident.problem.people"));
    }
    if (!problems.isEmpty()) {
      throw new Unacceptable(problems);
    }
    reported = Set.copyOf(reported);
  }

  /// One that was just noticed.
  public static Incident begun(
      String number,
      IncidentKind kind,
      boolean drill,
      LocalDateTime noticedAt,
      @Nullable Ref<Staff> noticedBy,
      @Nullable String title,
      IncidentStatus.Answers answers) {
    return new Incident(
        number,
        kind,
        IncidentState.NOTICED,
        drill,
        noticedAt,
        noticedBy,
        title,
        null,
        null,
        answers.specialCare(),
        answers.propertyDamage(),
        answers.people(),
        answers.malicious(),
        answers.careDisturbed(),
        null,
        null,
        null,
        null,
        Set.of(),
        null,
        null,
        null);
  }

  /// A closed one is taken up again before anything is written about it.
  @Override
  public Optional<Message> resting() {
    return state == IncidentState.CLOSED
        ? Optional.of(Message.of("incident.refused.is-closed"))
        : Optional.empty();
  }

  /// What an exercise is called among the training.
  public String topic(Words words) {
    return words.say("incident.drill.topic", words.say(WordKeys.choice(kind)), number);
  }

  /// What may be done about it now.
  public IncidentStatus status() {
    return switch (state) {
      case NOTICED -> new IncidentStatus.Noticed(this);
      case UNDER_WAY -> new IncidentStatus.UnderWay(this);
      case REOPENED -> new IncidentStatus.Reopened(this);
      case CLOSED -> new IncidentStatus.Closed(this);
    };
  }
}
