package org.kitei.ui.wizard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.kitei.domain.chapter.Answer;
import org.kitei.domain.chapter.Answers;
import org.kitei.domain.chapter.Asks;
import org.kitei.domain.chapter.Page;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.Destination;
import org.kitei.usecase.chapter.ChapterService;
import org.kitei.usecase.chapter.ChapterView;
import org.kitei.usecase.chapter.Closing;
import org.kitei.usecase.chapter.PageOutcome;
import org.kitei.usecase.chapter.PageView;
import org.kitei.usecase.register.RegisterViews;

/// A chapter being answered: the page one is at, what is typed on it, and what is wrong with that.
public final class WizardViewModel {
  private static final String ORDER = "position";

  private final ChapterService service;
  private final RegisterViews views;
  private final Words words;
  private final ReadOnlyIntegerWrapper turns = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper unkept = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper();
  private final Map<String, StringProperty> texts = new HashMap<>();
  private final Set<String> unfolded = new HashSet<>();
  private ChapterView chapter;
  private Page page;
  private PageView shown;
  private PageRows rows;
  private Answers answers;
  private List<PageOutcome.At> refused = List.of();

  private WizardViewModel(
      ChapterService service, RegisterViews views, Words words, ChapterView chapter, Page page) {
    this.service = service;
    this.views = views;
    this.words = words;
    this.chapter = chapter;
    this.page = page;
    this.shown = service.show(page);
    this.rows = new PageRows(page, views, words);
    this.answers = shown.answers();
    kept.set(shown.kept());
  }

  /// Opens the chapter where there is something to answer, or at the page called `key` unless that
  /// is empty; empty while the institution has not said who it is.
  public static Optional<WizardViewModel> open(
      ChapterService service, RegisterViews views, Words words, int number, String key) {
    return service
        .open(number)
        .map(
            chapter ->
                new WizardViewModel(
                    service,
                    views,
                    words,
                    chapter,
                    chapter.pages().stream()
                        .map(state -> state.page())
                        .filter(page -> page.key().equals(key))
                        .findFirst()
                        .orElse(chapter.here())));
  }

  /// Changes when other rows or another page are to be shown.
  public ReadOnlyIntegerProperty turns() {
    return turns.getReadOnlyProperty();
  }

  /// Changes with every letter typed, and with every problem.
  public ReadOnlyIntegerProperty looks() {
    return looks.getReadOnlyProperty();
  }

  /// Whether something was typed that is not kept yet.
  public ReadOnlyBooleanProperty unkept() {
    return unkept.getReadOnlyProperty();
  }

  /// Whether what is typed is kept, but not in the registers yet.
  public ReadOnlyBooleanProperty kept() {
    return kept.getReadOnlyProperty();
  }

  public ChapterView chapter() {
    return chapter;
  }

  public Page page() {
    return page;
  }

  public PageView shown() {
    return shown;
  }

  public Answers answers() {
    return answers;
  }

  /// What the page shows as questions, register by register.
  public List<Asks<?>> asks() {
    return rows.asks();
  }

  PageRows rows() {
    return rows;
  }

  /// The text of one field, as a draft holds it; a reference is the row's id or handle.
  public StringProperty text(Answer<?> answer, Field field) {
    return texts.computeIfAbsent(
        key(answer.draft().type(), answer.handle(), field.name()),
        none -> {
          StringProperty text =
              new SimpleStringProperty(
                  Dates.begun(words, field, answer.draft().text(field.name())));
          text.addListener(
              (observable, before, now) ->
                  typed(answer.draft().type(), answer.handle(), field, now));
          return text;
        });
  }

  private static String key(RegisterType<?> register, String handle, String field) {
    return register.key() + " " + handle + " " + field;
  }

  private void typed(RegisterType<?> register, String handle, Field field, String text) {
    row(register, handle).ifPresent(row -> answers = answers.with(row.with(field.name(), text)));
    refused =
        refused.stream()
            .filter(
                each ->
                    !each.register().equals(register)
                        || !each.handle().equals(handle)
                        || !each.problem().field().equals(field.name()))
            .toList();
    touched();
  }

  /// The row as it is typed now.
  Optional<? extends Answer<?>> row(RegisterType<?> register, String handle) {
    return answers.of(register).stream().filter(each -> each.handle().equals(handle)).findFirst();
  }

  private void touched() {
    unkept.set(true);
    looks.set(looks.get() + 1);
  }

  /// Points at the row called `typed`. Where a name makes a new row, it does.
  public void point(Answer<?> from, Field field, String typed) {
    StringProperty text = text(from, field);
    Pointing pointing = new Pointing(page, shown, rows);
    Pointing.At now = pointing.at(answers, field, typed, text.get());
    answers = now.answers();
    text.set(now.text());
    answers = pointing.withoutStrays(answers, field);
    touched();
  }

  private <R extends Record> String added(Draft<R> draft) {
    Answers.Added added = answers.adding(draft);
    answers = added.answers();
    return added.handle();
  }

  /// What is wrong with one field, or empty. What is still blank is no mistake until *Next*.
  public Optional<Message> problem(Answer<?> answer, Field field) {
    return problems().at(answer.draft().type(), answer.handle(), field);
  }

  /// Why one cannot go on, or empty.
  public Optional<Message> obstacle() {
    return problems().first();
  }

  private PageProblems problems() {
    return new PageProblems(page, answers, refused);
  }

  /// Whether *Next* was refused and something is still as it was then.
  boolean isRefused() {
    return !refused.isEmpty();
  }

  /// Whether the rows of a register have an order.
  public static boolean isOrdered(Asks<?> asks) {
    return asks.register().fields().stream().anyMatch(field -> field.name().equals(ORDER));
  }

  /// Adds an empty row at the end.
  public void add(Asks<?> asks) {
    unfolded.add(handle(asks, added(shown.blank(asks.register().record()))));
    reshape();
  }

  /// Adds rows that were ticked.
  public void add(List<Draft<?>> ticked) {
    ticked.forEach(this::added);
    reshape();
  }

  /// Fills what is blank in the only row of a register with what is proposed.
  public void fill(Asks<?> asks, Draft<?> proposed) {
    for (Answer<?> row : answers.of(asks.register())) {
      for (Field field : asks.fields()) {
        if (row.draft().text(field.name()).isBlank()) {
          text(row, field).set(proposed.text(field.name()));
        }
      }
    }
  }

  public void remove(Answer<?> row) {
    row(row.draft().type(), row.handle()).ifPresent(now -> answers = answers.without(now));
    reshape();
  }

  /// Moves a row `steps` places down, up when negative.
  public void move(Answer<?> row, int steps) {
    answers = answers.moved(row, steps);
    reshape();
  }

  /// Whether all of the row is shown, and not only its summary.
  public boolean isUnfolded(Asks<?> asks, Answer<?> row) {
    return unfolded.contains(handle(asks, row.handle()));
  }

  public void fold(Asks<?> asks, Answer<?> row) {
    String handle = handle(asks, row.handle());
    if (!unfolded.remove(handle)) {
      unfolded.add(handle);
    }
    turns.set(turns.get() + 1);
  }

  private static String handle(Asks<?> asks, String handle) {
    return asks.register().key() + " " + handle;
  }

  private void reshape() {
    texts.clear();
    touched();
    turns.set(turns.get() + 1);
  }

  /// Keeps what is typed, so that it is there after the window or the program was closed.
  public void keep() {
    if (unkept.get()) {
      service.keep(page, answers);
      unkept.set(false);
      kept.set(true);
    }
  }

  /// Saves the page and goes on to the next; false when it was refused.
  public boolean next() {
    return went(service.next(page, answers), true);
  }

  /// Puts the page off until the day typed; the sentence says why it cannot be.
  public Optional<Message> notYet(String typed) {
    Optional<LocalDate> day = Wareki.parse(typed);
    if (day.isEmpty()) {
      return Optional.of(Message.of("shared.date.unreadable"));
    }
    keep();
    return switch (service.notYet(page, day.get())) {
      case PageOutcome.Refused(List<PageOutcome.At> problems) ->
          problems.stream().map(each -> each.problem().why()).findFirst();
      case PageOutcome.Saved saved -> {
        went(saved, true);
        yield Optional.empty();
      }
    };
  }

  /// Notes that a vendor was asked, and goes on.
  public void askVendor() {
    keep();
    went(service.askVendor(page), true);
  }

  private boolean went(PageOutcome outcome, boolean on) {
    switch (outcome) {
      case PageOutcome.Saved(ChapterView now) -> {
        chapter = now;
        unkept.set(false);
        turnTo(on ? now.after(page) : page);
        return true;
      }
      case PageOutcome.Refused(List<PageOutcome.At> problems) -> {
        refused = problems;
        problems.forEach(each -> unfolded.add(each.register().key() + " " + each.handle()));
        looks.set(looks.get() + 1);
        turns.set(turns.get() + 1);
        return false;
      }
    }
  }

  /// Goes to another page; what was typed on this one is kept.
  public void go(Page wanted) {
    keep();
    turnTo(wanted);
  }

  public void back() {
    go(chapter.before(page));
  }

  public boolean isFirst() {
    return chapter.before(page).equals(page);
  }

  private void turnTo(Page wanted) {
    page = wanted;
    shown = service.show(wanted);
    rows = new PageRows(wanted, views, words);
    answers = shown.answers();
    refused = List.of();
    texts.clear();
    unfolded.clear();
    kept.set(shown.kept());
    turns.set(turns.get() + 1);
  }

  /// What the last page shows.
  public Closing closing() {
    return service.closing(chapter.chapter());
  }

  /// What a row that was changed is called now.
  String label(RegisterType<?> register, long id) {
    return views
        .list(register, words)
        .row(id)
        .map(ReadRow::label)
        .orElseGet(() -> register.number(id));
  }

  /// Where one is, to come back to.
  Destination place() {
    return new Destination.Chapter(page.chapter(), page.key());
  }

  /// Ends the sitting.
  public void finish() {
    service.close(chapter.chapter());
  }
}
