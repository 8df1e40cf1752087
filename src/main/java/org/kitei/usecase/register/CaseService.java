package org.kitei.usecase.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.CaseNumber;
import org.kitei.domain.register.CaseState;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.Happened;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Registers;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.register.StepAnswers;
import org.kitei.domain.register.TimelineKind;
import org.kitei.domain.register.TypedRows;
import org.kitei.domain.register.Unacceptable;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Words;
import org.kitei.port.Present;
import org.kitei.port.TypedPages;
import org.kitei.port.WriteGate;
import org.kitei.port.Writing;

/// Leads cases from step to step. A step is one action: the case's row and the line of its timeline
/// are written together or not at all.
public final class CaseService {
  private final WriteGate gate;
  private final TypedPages pages;
  private final CaseTimeline timeline;
  private final References references;
  private final List<CaseRule> rules;
  private final StepAnswers answers;
  private final Present present;
  private final String who;

  /// @param rules what the features know about cases
  /// @param japanese the words in which the timeline tells what was entered
  public CaseService(
      Registers registers,
      WriteGate gate,
      TypedPages pages,
      CaseTimeline timeline,
      List<CaseRule> rules,
      Words japanese,
      Present present,
      String who) {
    this.gate = gate;
    this.pages = pages;
    this.timeline = timeline;
    this.references = new References(registers);
    this.rules = List.copyOf(rules);
    this.answers = new StepAnswers(japanese);
    this.present = present;
    this.who = who;
  }

  /// Why no case can begin now; empty where one can.
  public Optional<Message> hindrance(CaseType<?> type) {
    return rules.stream().flatMap(rule -> rule.hindrance(type).stream()).findFirst();
  }

  /// Who takes the step by the adopted regulation; empty where it does not say.
  public Optional<Message> who(RegisterType<?> step) {
    return rules.stream().flatMap(rule -> rule.who(step).stream()).findFirst();
  }

  /// What is offered for a text of a step.
  public List<String> offers(RegisterType<?> step, Field field) {
    return rules.stream().flatMap(rule -> rule.offers(step, field).stream()).toList();
  }

  /// What the form of a step begins with: what was typed before the program ended, else what is
  /// known.
  ///
  /// @param row the case as it was read, or null for a new one
  public <R extends Record & Case, S extends Record> Draft<S> begin(
      CaseType<R> type, @Nullable Row<R> row, RegisterType<S> step) {
    Draft<S> proposed =
        row != null && step.equals(type.begin())
            ? Draft.of(step.record(), Draft.of(type.register().record(), row.value()).texts())
            : proposed(step);
    return pages.kept(page(type, row, step)).map(typed -> typed.into(proposed)).orElse(proposed);
  }

  /// Whether something typed for the step outlived the program.
  public <R extends Record & Case> boolean isKept(
      CaseType<R> type, @Nullable Row<R> row, RegisterType<?> step) {
    return pages.kept(page(type, row, step)).isPresent();
  }

  /// What a line of the timeline tells of a step, in the language of the reader.
  public String told(RowReader reader, RegisterType<?> step, String text) {
    return answers.read(reader, step, text);
  }

  private <S extends Record> Draft<S> proposed(RegisterType<S> step) {
    Draft<S> draft = Draft.empty(step.record());
    for (Field field : step.fields()) {
      if (field.required() && !field.planned()) {
        draft = draft.with(field.name(), known(field));
      }
    }
    for (CaseRule rule : rules) {
      draft = rule.proposed(step, draft);
    }
    return draft;
  }

  private String known(Field field) {
    return switch (field.kind()) {
      case DATE -> present.today().toString();
      case DATE_TIME -> present.moment().toString();
      default -> "";
    };
  }

  /// Keeps what is being typed, sealed, so that it survives the end of the program.
  public <R extends Record & Case> void keep(
      CaseType<R> type, @Nullable Row<R> row, Draft<?> typed) {
    pages.keep(page(type, row, typed.type()), TypedRows.one(typed));
  }

  /// Lets go of what was typed.
  public <R extends Record & Case> void drop(
      CaseType<R> type, @Nullable Row<R> row, RegisterType<?> step) {
    pages.drop(page(type, row, step));
  }

  /// Takes a step, or says why not.
  ///
  /// @param seen the case as it was read, or null where the step begins a new one
  /// @return where it was taken, the step under the id of its case
  public <R extends Record & Case, S extends Record> SaveOutcome<S> take(
      CaseType<R> type, @Nullable Row<R> seen, Draft<S> typed) {
    return take(type, seen, typed, true);
  }

  /// Begins a case with what is ready, or says why not. Another that somebody is typing stays as it
  /// is.
  public <R extends Record & Case, S extends Record> SaveOutcome<S> beginReady(
      CaseType<R> type, Draft<S> ready) {
    return take(type, null, ready, false);
  }

  /// @param forgets whether what is kept for the step is what was taken
  private <R extends Record & Case, S extends Record> SaveOutcome<S> take(
      CaseType<R> type, @Nullable Row<R> seen, Draft<S> typed, boolean forgets) {
    return switch (typed.parse()) {
      case Draft.Parsed.Bad<S>(List<Problem> problems) -> new SaveOutcome.Refused<>(problems);
      case Draft.Parsed.Good<S>(S step) ->
          gate.write(
              new WriteGate.Action(WordKeys.title(typed.type()), who),
              writing -> {
                SaveOutcome<S> outcome = take(writing, type, seen, typed.type(), step);
                if (forgets && outcome instanceof SaveOutcome.Saved<S>) {
                  writing.forget(page(type, seen, typed.type()));
                }
                return outcome;
              });
    };
  }

  private <R extends Record & Case, S extends Record> SaveOutcome<S> take(
      Writing writing, CaseType<R> type, @Nullable Row<R> seen, RegisterType<S> step, S typed) {
    Row<R> now = null;
    if (seen != null) {
      now = writing.row(type.register().record(), seen.id()).orElse(null);
      if (now == null) {
        return new SaveOutcome.NotHere<>(Message.of("register.timeline.problem.no-case"));
      } else if (now.entry() != seen.entry()) {
        return new SaveOutcome.NotHere<>(Message.of("register.case.changed-meanwhile"));
      }
    }
    Optional<Message> refusal = refusal(type, now, step);
    if (refusal.isPresent()) {
      return new SaveOutcome.NotHere<>(refusal.get());
    }
    List<Problem> problems = problems(writing, step, typed);
    if (!problems.isEmpty()) {
      return new SaveOutcome.Refused<>(problems);
    }
    try {
      R value =
          now == null
              ? type.begun(number(writing, type), step, typed)
              : type.after(now.value(), step, typed);
      List<Problem> others =
          new ArrayList<>(
              references.problems(
                  writing, type.register(), value, now == null ? null : now.value()));
      if (others.isEmpty()) {
        rules.forEach(rule -> others.addAll(rule.afterwards(writing, step, value)));
      }
      return others.isEmpty()
          ? new SaveOutcome.Saved<>(write(writing, type, now, value, step, typed))
          : new SaveOutcome.Refused<>(others);
    } catch (Unacceptable refused) {
      return refused(step, refused.problems());
    }
  }

  private <R extends Record & Case, S extends Record> Row<S> write(
      Writing writing,
      CaseType<R> type,
      @Nullable Row<R> now,
      R value,
      RegisterType<S> step,
      S typed) {
    Row<R> row = now == null ? writing.insert(value) : writing.update(now.id(), value);
    timeline.append(
        writing,
        new CaseId(type.register(), row.id()),
        typed instanceof Happened happened ? happened.happenedAt() : present.moment(),
        now == null ? TimelineKind.OPENED : TimelineKind.STEP,
        step.key(),
        answers.write(writing, step, typed));
    return new Row<>(row.id(), typed, row.entry(), null);
  }

  /// Why the step cannot be taken now; empty where it can.
  private <R extends Record & Case> Optional<Message> refusal(
      CaseType<R> type, @Nullable Row<R> now, RegisterType<?> step) {
    if (now == null) {
      return step.equals(type.begin())
          ? hindrance(type)
          : Optional.of(Message.of("register.timeline.problem.no-case"));
    }
    return type.allows(now.value(), step)
        ? Optional.empty()
        : Optional.of(impossible(type.register(), now.value().state()));
  }

  private static Message impossible(RegisterType<?> register, CaseState state) {
    Message called = Message.of(WordKeys.state(register, state));
    return state.closed()
        ? Message.of("register.case.closed", called)
        : Message.of(
            "register.case.impossible",
            called,
            Message.listed(
                state.next().stream()
                    .map(next -> Message.of(WordKeys.title(RegisterType.of(next))))
                    .toList()));
  }

  private <S extends Record> List<Problem> problems(
      Writing writing, RegisterType<S> step, S typed) {
    List<Problem> problems = new ArrayList<>();
    for (Field field : step.fields()) {
      if (!field.planned() && isToCome(step.value(typed, field))) {
        problems.add(Problem.at(field.name(), "register.case.future"));
      }
    }
    rules.forEach(rule -> problems.addAll(rule.problems(writing, step, typed)));
    return problems;
  }

  private boolean isToCome(@Nullable Object value) {
    return switch (value) {
      case LocalDate day -> day.isAfter(present.today());
      case LocalDateTime at -> at.isAfter(present.moment());
      case null, default -> false;
    };
  }

  /// What is wrong with a field the step does not ask is no mistake in the form.
  private static <S extends Record> SaveOutcome<S> refused(
      RegisterType<S> step, List<Problem> problems) {
    List<Problem> here =
        problems.stream()
            .filter(
                problem ->
                    step.fields().stream().anyMatch(field -> field.name().equals(problem.field())))
            .toList();
    return here.isEmpty()
        ? new SaveOutcome.NotHere<>(problems.getFirst().why())
        : new SaveOutcome.Refused<>(here);
  }

  private <R extends Record & Case> String number(Writing writing, CaseType<R> type) {
    return CaseNumber.next(
        type.register(), writing.rows(type.register().record()), present.today().getYear());
  }

  private static String page(CaseType<?> type, @Nullable Row<?> row, RegisterType<?> step) {
    String place = row == null ? "new" : Objects.toString(row.id());
    return type.register().key() + "/" + place + "/" + step.key();
  }
}
