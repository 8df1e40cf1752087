package org.kitei.ui.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.FieldText;
import org.kitei.domain.register.Ref;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.SourceLine;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.usecase.register.Edit;
import org.kitei.usecase.register.RegisterViews.Target;
import org.kitei.usecase.register.SaveOutcome;

/// A row being typed: its texts, what is wrong with them, and whether it can be saved.
public final class RowFormViewModel<R extends Record> {
  private final RegisterWork work;
  private final Words words;
  private final Saving<R> saving;
  private final Map<String, StringProperty> texts = new LinkedHashMap<>();
  private final Map<String, String> start = new LinkedHashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final Map<String, String> proposed = new HashMap<>();
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper(0);
  private Edit<R> edit;
  private List<Problem> refused = List.of();
  private @Nullable Message elsewhere;
  private @Nullable Message hindrance;

  /// Where what was typed goes.
  public interface Saving<R extends Record> {
    SaveOutcome<R> save(Edit<R> typed);

    /// What is offered for one of the texts.
    default List<String> offers(Field field) {
      return List.of();
    }
  }

  public RowFormViewModel(RegisterWork work, Words words, Edit<R> edit) {
    this(work, words, edit, typed -> work.service().save(typed));
  }

  /// The form of what is not saved as a row of a register.
  RowFormViewModel(RegisterWork work, Words words, Edit<R> edit, Saving<R> saving) {
    this.work = work;
    this.words = words;
    this.saving = saving;
    this.edit = edit;
    for (Field field : edit.type().fields()) {
      StringProperty text = new SimpleStringProperty("");
      texts.put(field.name(), text);
      text.addListener(observable -> touched(field.name()));
    }
    begin(edit);
  }

  public RegisterType<R> type() {
    return edit.type();
  }

  /// The row as it was when the typing began; null for a new one.
  public @Nullable Row<R> base() {
    return edit.base();
  }

  public boolean isNew() {
    return edit.isNew();
  }

  /// What is typed in the field called `name`.
  public StringProperty text(String name) {
    StringProperty text = texts.get(name);
    if (text == null) {
      throw new IllegalArgumentException(type().key() + " has no field " + name);
    }
    return text;
  }

  /// Whether something was typed that is not saved.
  public ReadOnlyBooleanProperty changed() {
    return changed.getReadOnlyProperty();
  }

  /// Counts up whenever what is shown of the problems may be different.
  public ReadOnlyIntegerProperty looks() {
    return looks.getReadOnlyProperty();
  }

  /// Fills a field in for the one who types; it does not count as typed.
  public void propose(String name, String text) {
    start.put(name, text);
    text(name).set(text);
    begun.remove(name);
    look();
  }

  /// Fills in what is known already.
  ///
  /// @param given text by component, as a draft holds it
  public void know(Map<String, String> given) {
    given.forEach((name, text) -> propose(name, Dates.begun(words, type().field(name), text)));
  }

  /// Everything that is wrong.
  public List<Problem> problems() {
    if (!refused.isEmpty()) {
      return refused;
    }
    return draft().parse() instanceof Draft.Parsed.Bad<R>(List<Problem> problems)
        ? problems
        : List.of();
  }

  /// What to say at a field, or null; a field not begun is no mistake.
  public @Nullable Message problem(String name) {
    return problems().stream()
        .filter(problem -> problem.field().equals(name))
        .map(Problem::why)
        .filter(why -> begun.contains(name) || !why.key().equals("shared.text.empty"))
        .findFirst()
        .orElse(null);
  }

  /// Why it cannot be saved now; empty when it can.
  public Optional<Message> reason() {
    Message gone = elsewhere;
    if (gone != null) {
      return Optional.of(gone);
    }
    Message beside = hindrance;
    if (beside != null) {
      return Optional.of(beside);
    }
    Optional<Problem> first = problems().stream().findFirst();
    if (first.isPresent()) {
      Problem problem = first.get();
      return Optional.of(
          Message.of(
              "register.form.cannot",
              Message.of(WordKeys.field(type(), type().field(problem.field()))),
              problem.why()));
    }
    return isNew() || changed.get()
        ? Optional.empty()
        : Optional.of(Message.of("register.form.unchanged"));
  }

  /// Holds back saving for a reason beside the form, or no longer where there is none.
  void hinder(@Nullable Message why) {
    hindrance = why;
    look();
  }

  /// The rows a reference can point at, with those it points at now.
  public List<Target> targets(Field field) {
    return work.views().targets(field, current(field), words);
  }

  /// Where it comes from what is proposed for a field, in one line; empty where it is one's own.
  public Optional<Message> source(Field field) {
    return work.service()
        .source(type(), field)
        .map(from -> SourceLine.of(from, day -> Dates.said(words, day)));
  }

  /// Points at the row with this id; where several can be pointed at, at that one too.
  public void point(Field field, long id) {
    StringProperty text = text(field.name());
    boolean alone = field.kind() == FieldKind.REFERENCE || text.get().isBlank();
    text.set(alone ? Long.toString(id) : text.get() + "," + id);
  }

  /// Tries to save; problems the other rows raise stand at their fields afterwards.
  public SaveOutcome<R> save() {
    SaveOutcome<R> outcome = saving.save(typed());
    switch (outcome) {
      case SaveOutcome.Saved<R>(Row<R> row) -> begin(Edit.of(type(), row));
      case SaveOutcome.Refused<R>(List<Problem> problems) -> {
        refused = problems;
        problems.forEach(problem -> begun.add(problem.field()));
        look();
      }
      case SaveOutcome.ChangedMeanwhile<R> ignored -> {
        elsewhere = Message.of("register.form.changed-meanwhile");
        look();
      }
      case SaveOutcome.NotHere<R>(Message reason) -> {
        elsewhere = reason;
        look();
      }
    }
    return outcome;
  }

  /// Puts everything back as it was before the typing began.
  public void discard() {
    begin(edit);
  }

  private void begin(Edit<R> fresh) {
    edit = fresh;
    start.clear();
    proposed.clear();
    for (Field field : type().fields()) {
      start.put(field.name(), Dates.begun(words, field, fresh.draft().text(field.name())));
    }
    texts.forEach((name, text) -> text.set(start.getOrDefault(name, "")));
    begun.clear();
    refused = List.of();
    elsewhere = null;
    look();
  }

  private Set<Long> current(Field field) {
    return FieldText.read(field, edit.draft().text(field.name()))
            instanceof FieldText.Read.Value(Object value)
        ? Ref.in(value).map(Ref::id).collect(Collectors.toSet())
        : Set.of();
  }

  /// What is offered for a text.
  public List<String> offers(Field field) {
    return saving.offers(field);
  }

  /// What is typed.
  public Draft<R> draft() {
    return typed().draft();
  }

  private Edit<R> typed() {
    Edit<R> typed = edit;
    for (Map.Entry<String, StringProperty> text : texts.entrySet()) {
      typed = typed.with(text.getKey(), text.getValue().get());
    }
    return typed;
  }

  private void touched(String name) {
    begun.add(name);
    refused = List.of();
    look();
    if (isNew() && !proposed.containsKey(name)) {
      work.service().following(draft()).forEach(this::follow);
    }
  }

  /// Proposes what follows where nobody has typed something else.
  private void follow(String name, String text) {
    String shown = Dates.begun(words, type().field(name), text);
    String now = text(name).get();
    if (!now.equals(shown) && (now.isBlank() || now.equals(proposed.get(name)))) {
      proposed.put(name, shown);
      propose(name, shown);
    }
  }

  private void look() {
    changed.set(texts.entrySet().stream().anyMatch(this::isChanged));
    looks.set(looks.get() + 1);
  }

  private boolean isChanged(Map.Entry<String, StringProperty> text) {
    return !text.getValue().get().equals(start.getOrDefault(text.getKey(), ""));
  }
}
