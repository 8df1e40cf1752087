package org.kitei.ui.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Case;
import org.kitei.domain.register.CaseId;
import org.kitei.domain.register.CaseType;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowReader;
import org.kitei.domain.register.Timeline;
import org.kitei.domain.register.TimelineEntry;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.usecase.register.CaseTimeline;
import org.kitei.usecase.register.Edit;
import org.kitei.usecase.register.SaveOutcome;

/// One case: how it stands, what can be done next, what is known and what happened.
public final class CaseViewModel<R extends Record & Case> {
  private final CaseWork work;
  private final CaseType<R> type;
  private final Words words;
  private final ReadOnlyObjectWrapper<@Nullable Row<R>> row = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable RowFormViewModel<?>> form =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
  private final BooleanProperty revealed = new SimpleBooleanProperty(false);
  private @Nullable Long id;

  /// @param id the row's id, or null for a new case
  public CaseViewModel(CaseWork work, CaseType<R> type, @Nullable Long id, Words words) {
    this.work = work;
    this.type = type;
    this.id = id;
    this.words = words;
  }

  /// Something known of the case.
  ///
  /// @param text what is known, or null while it is hidden
  public record Fact(String title, @Nullable String text) {}

  public CaseType<R> type() {
    return type;
  }

  /// The case as it stands; null for one that has not begun.
  public ReadOnlyObjectProperty<@Nullable Row<R>> row() {
    return row.getReadOnlyProperty();
  }

  /// The form of the step being taken; null while none is.
  public ReadOnlyObjectProperty<@Nullable RowFormViewModel<?>> form() {
    return form.getReadOnlyProperty();
  }

  /// What came of the last thing that was tried, or null.
  public ReadOnlyObjectProperty<@Nullable Said> said() {
    return said.getReadOnlyProperty();
  }

  /// Whether what is private is shown.
  public BooleanProperty revealed() {
    return revealed;
  }

  /// Whether there is anything private in such a case.
  public boolean hides() {
    return type.register().fields().stream().anyMatch(Field::sealed);
  }

  /// Looks at the data anew; a case that has not begun opens the form it begins with.
  public void refresh() {
    Long known = id;
    row.set(
        known == null ? null : work.registers().views().row(type.register(), known).orElse(null));
    if (known == null && form.get() == null && hindrance().isEmpty()) {
      open(type.begin());
    }
  }

  /// Why no case can begin now; empty where one can, or one is there.
  public Optional<Message> hindrance() {
    return id == null ? work.service().hindrance(type) : Optional.empty();
  }

  /// The steps that can be taken now, the usual one first.
  public List<RegisterType<?>> steps() {
    Row<R> now = row.get();
    List<RegisterType<?>> steps = new ArrayList<>();
    if (now != null) {
      now.value().state().next().forEach(step -> steps.add(RegisterType.of(step)));
    }
    return steps;
  }

  /// What follows this closed case by itself and nobody has begun; empty where nothing does.
  public Optional<Case.Again> following() {
    Row<R> now = row.get();
    return now == null ? Optional.empty() : work.views().following(type, now);
  }

  /// Begins what follows; the row of the new case, or empty with the reason said.
  public Optional<Long> beginFollowing() {
    return following().flatMap(following -> begin(following.begin()));
  }

  private <S extends Record> Optional<Long> begin(Draft<S> draft) {
    return switch (work.service().beginReady(type, draft)) {
      case SaveOutcome.Saved<S>(var taken) -> Optional.of(taken.id());
      case SaveOutcome.NotHere<S>(Message reason) -> refused(reason);
      case SaveOutcome.Refused<S>(var problems) -> refused(problems.getFirst().why());
      case SaveOutcome.ChangedMeanwhile<S> ignored ->
          refused(Message.of("register.case.changed-meanwhile"));
    };
  }

  private Optional<Long> refused(Message reason) {
    said.set(Said.refused(reason));
    return Optional.empty();
  }

  /// Whether what was written at the beginning can be mended.
  public boolean canAmend() {
    Row<R> now = row.get();
    return now != null && type.allows(now.value(), type.begin());
  }

  /// Where the case leads to beside its own steps, or what has to be there before it begins.
  public List<CaseWork.Door> doors() {
    Row<R> now = row.get();
    return now == null ? work.doors().before(type.register()) : work.doors().of(now.value());
  }

  /// Who takes the step by the adopted regulation; empty where it does not say.
  public Optional<Message> who(RegisterType<?> step) {
    return work.service().who(step);
  }

  /// Opens the form of a step, with what was typed before the program ended.
  public void open(RegisterType<?> step) {
    said.set(null);
    form.set(fresh(step));
  }

  private <S extends Record> RowFormViewModel<S> fresh(RegisterType<S> step) {
    Row<R> now = row.get();
    Draft<S> draft = work.service().begin(type, now, step);
    return new RowFormViewModel<>(
        work.registers(),
        words,
        new Edit<>(draft, null),
        new RowFormViewModel.Saving<>() {
          @Override
          public SaveOutcome<S> save(Edit<S> typed) {
            return work.service().take(type, row.get(), typed.draft());
          }

          @Override
          public List<String> offers(Field field) {
            return work.service().offers(step, field);
          }
        });
  }

  /// Keeps what is typed, so that it is there after the program ended.
  public void keep() {
    RowFormViewModel<?> open = form.get();
    if (open != null && open.changed().get()) {
      work.service().keep(type, row.get(), open.draft());
    }
  }

  /// Leaves the step untaken; what was typed is gone.
  public void close() {
    RowFormViewModel<?> open = form.get();
    if (open != null) {
      work.service().drop(type, row.get(), open.type());
      form.set(null);
    }
  }

  /// What the screen says after a step was tried.
  public void taken(SaveOutcome<?> outcome) {
    switch (outcome) {
      case SaveOutcome.Saved<?>(var taken) -> {
        RowFormViewModel<?> open = Objects.requireNonNull(form.get());
        Message done = Message.of("register.case.done", Message.of(WordKeys.title(open.type())));
        id = taken.id();
        form.set(null);
        refresh();
        said.set(Said.done(done));
      }
      case SaveOutcome.NotHere<?>(Message reason) -> said.set(Said.refused(reason));
      case SaveOutcome.ChangedMeanwhile<?> ignored ->
          said.set(Said.refused(Message.of("register.case.changed-meanwhile")));
      case SaveOutcome.Refused<?> ignored -> {}
    }
  }

  /// What is written in the case, save what is empty.
  public List<Fact> facts() {
    Row<R> now = row.get();
    if (now == null) {
      return List.of();
    }
    RegisterType<R> register = type.register();
    RowReader reader = work.registers().views().reader(words);
    List<Fact> facts = new ArrayList<>();
    for (Field field : register.fields()) {
      String text = reader.value(field, register.value(now.value(), field));
      if (!text.isEmpty() && register.keyField().filter(field::equals).isEmpty()) {
        facts.add(
            new Fact(
                words.say(WordKeys.field(register, field)),
                field.sealed() && !revealed.get() ? null : text));
      }
    }
    return facts;
  }

  /// A form for a new row of any register.
  public <O extends Record> RowFormViewModel<O> newForm(RegisterType<O> other) {
    return new RowFormViewModel<>(work.registers(), words, work.registers().service().begin(other));
  }

  /// The key of the paper of the case, or of the form to fill in by hand.
  ///
  /// @param all whether what is private is printed too
  public String paper(boolean all) {
    String key = work.papers().apply(type.register()).orElse(type.register().key());
    Row<R> now = row.get();
    String of = now == null ? key : key + "/" + now.id();
    return all ? of + "/all" : of;
  }

  /// What the case is called, without anything private.
  public String label() {
    Row<R> now = row.get();
    return now == null
        ? ""
        : work.registers().views().reader(words).label(type.register(), now).text();
  }

  /// The day in Asia/Tokyo.
  public LocalDate today() {
    return work.registers().today().get();
  }

  /// A day and hour as people read them.
  public String said(LocalDateTime at) {
    return work.registers().views().reader(words).dateTime(at);
  }

  /// What a line says beyond when, what and who, in the language of the screen; empty where
  /// nothing.
  public String told(TimelineEntry line) {
    String text = Objects.requireNonNullElse(line.text(), "");
    return Optional.ofNullable(line.step())
        .flatMap(type::step)
        .map(step -> work.service().told(work.registers().views().reader(words), step, text))
        .orElse(text);
  }

  /// Says that a day and hour cannot be read.
  public void unreadable() {
    said.set(Said.refused(Message.of("shared.date.time-unreadable")));
  }

  public Timeline timeline() {
    return id == null ? new Timeline(List.of()) : work.timeline().of(subject());
  }

  /// Adds a line about what happens now; false when it was refused.
  public boolean note(String text) {
    return told(work.timeline().note(subject(), work.timeline().now(), text));
  }

  /// Says what a line should have said; false when it was refused.
  public boolean correct(long line, LocalDateTime at, String text) {
    return told(work.timeline().correct(subject(), line, at, text));
  }

  private boolean told(CaseTimeline.Outcome outcome) {
    switch (outcome) {
      case CaseTimeline.Outcome.Added ignored -> {
        said.set(null);
        return true;
      }
      case CaseTimeline.Outcome.Refused(var problems) ->
          said.set(Said.refused(problems.getFirst().why()));
      case CaseTimeline.Outcome.NotThere(Message reason) -> said.set(Said.refused(reason));
    }
    return false;
  }

  private CaseId subject() {
    return new CaseId(type.register(), Objects.requireNonNull(id));
  }
}
