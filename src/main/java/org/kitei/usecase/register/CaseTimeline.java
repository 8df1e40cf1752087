package org.kitei.usecase.register;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.Resting;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.Timeline;
import org.kitei.domain.register.TimelineEntry;
import org.kitei.domain.register.TimelineKind;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.TypedText;
import org.kitei.port.Present;
import org.kitei.port.RegisterStore;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;

/// What happened in a case, line by line. Lines are added and corrected by further lines; nothing
/// changes or removes one.
public final class CaseTimeline {
  private static final int TEXT = 4000;

  private final RegisterStore store;
  private final WriteGate gate;
  private final Present present;
  private final String who;

  /// @param who the name given with `--as` or in the settings, else the account's
  public CaseTimeline(RegisterStore store, WriteGate gate, Present present, String who) {
    this.store = store;
    this.gate = gate;
    this.present = present;
    this.who = who;
  }

  /// What came of adding a line.
  public sealed interface Outcome {
    record Added(Row<TimelineEntry> line) implements Outcome {}

    /// Nothing was added; each problem names `at` or `text`.
    record Refused(List<Problem> problems) implements Outcome {
      public Refused {
        problems = List.copyOf(problems);
      }
    }

    /// There is no such case or line, or nothing can be written about it now; the sentence says so.
    record NotThere(Message reason) implements Outcome {}
  }

  /// The lines of one case; costs as much as the case has lines.
  public Timeline of(CaseId subject) {
    return Timeline.of(store.rowsWhere(TimelineEntry.class, TimelineEntry.SUBJECT, subject.text()));
  }

  /// When what happens now happens.
  public LocalDateTime now() {
    return present.moment();
  }

  /// Adds a line about something that happened.
  ///
  /// @param at when it happened; not after now
  public Outcome note(CaseId subject, LocalDateTime at, String text) {
    return gate.write(
        new WriteGate.Action("register.action.noted", who),
        writing ->
            hindrance(writing, subject)
                .map(Outcome.class::cast)
                .orElseGet(
                    () -> add(writing, subject.text(), at, TimelineKind.NOTE, null, text, null)));
  }

  /// Adds a line that says what a line should have said; the old one stays.
  ///
  /// @param line the line's id
  public Outcome correct(CaseId subject, long line, LocalDateTime at, String text) {
    return gate.write(
        new WriteGate.Action("register.action.corrected", who),
        writing -> {
          Optional<Outcome.NotThere> hindrance = hindrance(writing, subject);
          if (hindrance.isPresent()) {
            return hindrance.get();
          }
          Optional<TimelineEntry> wrong =
              writing
                  .row(TimelineEntry.class, line)
                  .map(Row::value)
                  .filter(each -> each.subject().equals(subject.text()));
          return wrong
              .map(each -> add(writing, each.subject(), at, each.kind(), each.step(), text, line))
              .orElseGet(
                  () -> new Outcome.NotThere(Message.of("register.timeline.problem.no-line")));
        });
  }

  /// Adds a line within the action of another service, which answers for what it says.
  ///
  /// @param step key of the step taken, or null
  /// @param text what there is to say beyond that, or null
  /// @throws Unacceptable when `at` has not come yet
  public Row<TimelineEntry> append(
      Writing writing,
      CaseId subject,
      LocalDateTime at,
      TimelineKind kind,
      @Nullable String step,
      @Nullable String text) {
    return writing.insert(
        new TimelineEntry(subject.text(), at, present.moment(), who, kind, step, text, null));
  }

  private Outcome add(
      Writing writing,
      String subject,
      LocalDateTime at,
      TimelineKind kind,
      @Nullable String step,
      String text,
      @Nullable Long corrects) {
    return switch (TypedText.lines("text", text, TEXT)) {
      case TypedText.Outcome.Refused(Problem problem) -> new Outcome.Refused(List.of(problem));
      case TypedText.Outcome.Taken(String taken) -> {
        try {
          TimelineEntry entry =
              new TimelineEntry(
                  subject,
                  at,
                  present.moment(),
                  who,
                  kind,
                  step,
                  taken,
                  corrects == null ? null : new Ref<>(corrects));
          yield new Outcome.Added(writing.insert(entry));
        } catch (Unacceptable refused) {
          yield new Outcome.Refused(refused.problems());
        }
      }
    };
  }

  /// Why nothing can be written about the case now; empty where it can.
  private static Optional<Outcome.NotThere> hindrance(Writing writing, CaseId subject) {
    Optional<? extends Row<?>> row = writing.row(subject.type().record(), subject.id());
    if (row.isEmpty()) {
      return Optional.of(new Outcome.NotThere(Message.of("register.timeline.problem.no-case")));
    }
    return row.get().value() instanceof Resting resting
        ? resting.resting().map(Outcome.NotThere::new)
        : Optional.empty();
  }
}
