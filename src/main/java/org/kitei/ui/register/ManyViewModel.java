package org.kitei.ui.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Draft;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Problem;
import org.kitei.domain.shared.Words;
import org.kitei.usecase.register.Edit;
import org.kitei.usecase.register.ManyRows;
import org.kitei.usecase.register.ManyRows.Outcome;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.RegisterViews.Enterable;
import org.kitei.usecase.register.SaveOutcome;

/// The rows that are ticked, and what can be done with all of them at once.
public final class ManyViewModel<R extends Record> {
  private final RegisterWork work;
  private final RegisterType<R> type;
  private final Words words;
  private final Set<Long> ticked = new LinkedHashSet<>();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper(0);

  ManyViewModel(RegisterWork work, RegisterType<R> type, Words words) {
    this.work = work;
    this.type = type;
    this.words = words;
  }

  /// Whether anything can be done with many rows of this register.
  public boolean isPossible() {
    return RegisterService.readOnly(type).isEmpty();
  }

  /// How many rows are ticked.
  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  /// Counts up whenever another row is ticked.
  public ReadOnlyIntegerProperty looks() {
    return looks.getReadOnlyProperty();
  }

  /// In the order in which they were ticked.
  public List<Long> ticked() {
    return List.copyOf(ticked);
  }

  public boolean isTicked(long id) {
    return ticked.contains(id);
  }

  public void tick(long id, boolean is) {
    if (is ? ticked.add(id) : ticked.remove(id)) {
      look();
    }
  }

  /// Ticks all of these, or none of them.
  public void tick(Collection<Long> ids, boolean is) {
    if (is ? ticked.addAll(ids) : ticked.removeAll(ids)) {
      look();
    }
  }

  /// Leaves no row ticked.
  public void none() {
    ticked.clear();
    look();
  }

  private void look() {
    count.set(ticked.size());
    looks.set(looks.get() + 1);
  }

  /// Why nothing can be done: no row is ticked; null where one is.
  @Nullable Message hindrance() {
    return ticked.isEmpty() ? ManyRows.NOTHING_TICKED : null;
  }

  /// What saving does to as many rows as are ticked now.
  ///
  /// @param several word key for more than one
  String saving(String several) {
    return ticked.size() == 1 ? words.say("register.many.one") : words.say(several, ticked.size());
  }

  /// What can be entered for the ticked rows.
  public List<Enterable> enterable() {
    return work.views().enterable(type);
  }

  /// The fields that can be set for the ticked rows.
  public List<Field> settable() {
    return ManyRows.settable(type);
  }

  String title(Field field) {
    return words.say(WordKeys.field(type, field));
  }

  /// One field being set for all ticked rows.
  ///
  /// @param start what stands in it already, as it is typed
  SetFieldViewModel setting(Field field, String start) {
    return new SetFieldViewModel(work, words, type, field, start);
  }

  /// Sets a field of all ticked rows.
  Outcome set(Field field, String text) {
    return work.service().many().set(type, ticked(), field, text);
  }

  /// A form for what is entered for all ticked rows.
  ///
  /// @param given what is known of it: text by component
  <O extends Record> RowFormViewModel<O> entering(
      RegisterType<O> other, Field reference, Map<String, String> given) {
    Edit<O> fresh = work.service().begin(other);
    RowFormViewModel<O> form =
        new RowFormViewModel<>(work, words, fresh, edit -> enter(reference, edit.draft()));
    form.propose(reference.name(), Long.toString(ticked().getFirst()));
    form.know(given);
    return form;
  }

  private <O extends Record> SaveOutcome<O> enter(Field reference, Draft<O> draft) {
    return switch (work.service().many().enter(reference, ticked(), draft)) {
      case Outcome.NotHere(Message reason) -> new SaveOutcome.NotHere<>(reason);
      case Outcome.Refused(String row, List<Problem> problems) ->
          new SaveOutcome.Refused<>(problems);
      case Outcome.Done ignored -> new SaveOutcome.Saved<>(newest(draft.type()));
    };
  }

  private <O extends Record> Row<O> newest(RegisterType<O> other) {
    List<Long> ids = new ArrayList<>(work.views().list(other, words).rows().ids());
    return Objects.requireNonNull(work.service().edit(other, ids.getLast()).orElseThrow().base());
  }

  /// The first ticked rows as they are read.
  List<ReadRow> rows(int most) {
    var listing = work.views().list(type, words);
    return ticked.stream().limit(most).flatMap(id -> listing.row(id).stream()).toList();
  }
}
