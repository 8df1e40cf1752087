package org.kitei.ui.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Attachment;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.Row;
import org.kitei.domain.register.RowChange;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.usecase.register.AttachmentService;
import org.kitei.usecase.register.ImportOutcome;
import org.kitei.usecase.register.LastAction;
import org.kitei.usecase.register.Noting;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.RegisterViews.Beside;
import org.kitei.usecase.register.RetireOutcome;
import org.kitei.usecase.register.SaveOutcome;
import org.kitei.usecase.register.UndoOutcome;

/// One register: its rows, the row that is open, and what can be done with it.
public final class RegisterViewModel<R extends Record> extends RowsViewModel<R> {
  private final RegisterWork work;
  private final RegisterType<R> type;
  private final Words words;
  private final ReadOnlyObjectWrapper<@Nullable RowFormViewModel<R>> form =
      new ReadOnlyObjectWrapper<>();
  private final TypedBeside<R> typed = new TypedBeside<>(form.getReadOnlyProperty(), this::refresh);
  private final Leaving leaving = new Leaving(typed);
  private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();

  private final ManyViewModel<R> many;

  public RegisterViewModel(RegisterWork work, RegisterType<R> type, Words words) {
    super(work, type, words);
    this.work = work;
    this.type = type;
    this.words = words;
    this.many = new ManyViewModel<>(work, type, words);
  }

  /// The rows that are ticked.
  public ManyViewModel<R> many() {
    return many;
  }

  /// Says what was done to many rows, and leaves them.
  public void doneToMany(Message what) {
    many.none();
    reload();
    said.set(Said.done(what));
  }

  /// The row that is open; null while none is.
  public ReadOnlyObjectProperty<@Nullable RowFormViewModel<R>> form() {
    return form.getReadOnlyProperty();
  }

  /// Asks what to do with what was typed in the open row before one goes elsewhere.
  public Leaving leaving() {
    return leaving;
  }

  /// What came of the last thing that was tried, or null.
  public ReadOnlyObjectProperty<@Nullable Said> said() {
    return said.getReadOnlyProperty();
  }

  /// Why rows are only read here; empty where they can be written.
  public Optional<Message> readOnly() {
    return RegisterService.readOnly(type);
  }

  /// Asks first what to do with what was typed, where something would be lost. Whether it asks.
  public boolean holds(Runnable goOn) {
    return leaving.holds(goOn);
  }

  /// Runs `goOn` now, or once nothing typed is lost by it.
  void whenFree(Runnable goOn) {
    leaving.whenFree(goOn);
  }

  /// Opens a row for reading and editing.
  public void open(long id) {
    if (isOpen(id)) {
      return;
    }
    work.service()
        .edit(type, id)
        .ifPresent(edit -> form.set(new RowFormViewModel<>(work, words, edit)));
  }

  /// Opens a row from a link; one that the filter hides is shown.
  public void reveal(long id) {
    if (show(id)) {
      open(id);
    }
  }

  public boolean isOpen(long id) {
    return openId() == id;
  }

  /// 0 while no row or a new one is open.
  public long openId() {
    RowFormViewModel<R> open = form.get();
    var base = open == null ? null : open.base();
    return base == null ? 0 : base.id();
  }

  /// The open row as it is read in the table.
  public Optional<ReadRow> openRow() {
    return listing().get().row(openId());
  }

  /// Opens a form for a new row.
  public void beginNew() {
    beginNew(Map.of());
  }

  /// The same, where something of it is known already.
  ///
  /// @param given text by component
  public void beginNew(Map<String, String> given) {
    said.set(null);
    RowFormViewModel<R> fresh = newForm(type);
    fresh.know(given);
    form.set(fresh);
  }

  /// Opens a form for a new row like the open one.
  public void duplicate() {
    work.service()
        .duplicate(type, openId())
        .ifPresent(
            edit -> {
              String name = openRow().map(ReadRow::label).orElse("");
              form.set(new RowFormViewModel<>(work, words, edit));
              said.set(Said.done(Message.of("register.screen.duplicated", name)));
            });
  }

  public void close() {
    said.set(null);
    form.set(null);
  }

  /// What the form says after saving.
  public void saved(SaveOutcome<R> outcome) {
    if (outcome instanceof SaveOutcome.Saved<R>(var row)) {
      refresh();
      form.set(null);
      reveal(row.id());
      String name = listing().get().row(row.id()).map(ReadRow::label).orElse("");
      said.set(Said.done(Message.of("register.screen.saved", name)));
    }
  }

  /// Says what was saved in another register.
  public void savedBeside(String name) {
    refresh();
    said.set(Said.done(Message.of("register.screen.saved", name)));
  }

  /// Begins the open row's editing anew with what is in the data.
  public void reload() {
    long id = openId();
    form.set(null);
    refresh();
    open(id);
  }

  /// Takes the open row out of use, or says which rows still need it.
  public void retire() {
    openRow().ifPresent(row -> moved(row, work.service().retire(type, row.id()), false));
  }

  /// Puts the open row back into use.
  public void revive() {
    openRow().ifPresent(row -> moved(row, work.service().revive(type, row.id()), true));
  }

  private void moved(ReadRow row, RetireOutcome outcome, boolean back) {
    switch (outcome) {
      case RetireOutcome.Done ignored -> {
        refresh();
        form.set(null);
        if (back) {
          reveal(row.id());
        } else {
          open(row.id());
        }
        said.set(
            Said.done(
                Message.of(
                    back ? "register.screen.revived" : "register.screen.retired", row.label())));
      }
      case RetireOutcome.StillNeeded(Message reason, var referring) ->
          said.set(
              new Said(
                  reason,
                  false,
                  referring.stream().limit(5).map(RegisterViewModel::place).toList()));
      case RetireOutcome.NotHere(Message reason) -> said.set(Said.refused(reason));
    }
  }

  private static Said.Place place(RetireOutcome.Referring row) {
    return new Said.Place(
        Message.of("register.row.named", Message.of(WordKeys.title(row.type())), row.number()),
        new Destination.Register(row.type().key(), row.id()));
  }

  /// The last action that can be taken back or says why not; empty before the first.
  public Optional<LastAction> lastAction() {
    return work.undo().last(words);
  }

  /// Takes back the last action and says what that was.
  public void undo() {
    LastAction last = lastAction().orElse(null);
    if (last == null) {
      said.set(Said.refused(Message.of("register.undo.nothing")));
      return;
    }
    switch (work.undo().undo(last.number(), words)) {
      case UndoOutcome.Done(Message sentence) -> {
        long id = openId();
        form.set(null);
        refresh();
        reveal(id);
        said.set(Said.done(sentence));
      }
      case UndoOutcome.Refused(Message reason) -> said.set(Said.refused(reason));
    }
  }

  /// What the program can write into this register by itself.
  public Optional<Noting> noting() {
    return work.notings().stream()
        .filter(noting -> noting.register().equals(type.record()))
        .findFirst();
  }

  /// Lets it write that, and says what came of it.
  public void note() {
    noting()
        .map(Noting::note)
        .ifPresent(
            outcome -> {
              form.set(null);
              refreshFromTheFirst();
              switch (outcome) {
                case Noting.Outcome.Done(Message sentence) -> said.set(Said.done(sentence));
                case Noting.Outcome.Refused(Message reason) -> said.set(Said.refused(reason));
              }
            });
  }

  /// Whether there are rows to begin with.
  public boolean hasStarters() {
    return work.starters().offers(type);
  }

  /// Rows to begin with, of which one ticks those that are wanted.
  public StartersViewModel starters() {
    return new StartersViewModel(work.starters(), type, words);
  }

  /// Says what came of a file; the rows are as they were.
  void tell(Said now) {
    said.set(now);
  }

  private void refreshFromTheFirst() {
    refresh();
    if (!rows().isEmpty()) {
      open(rows().getFirst().id());
    }
  }

  /// Says what was imported and shows the first row of all.
  void imported(ImportOutcome.Done<R> done) {
    refreshFromTheFirst();
    int all = done.added() + done.changed();
    said.set(Said.done(Message.of("register.import.done", all, done.added(), done.changed())));
  }

  /// Says how many starter rows were inserted and shows the first of all.
  public void started(int inserted) {
    refreshFromTheFirst();
    said.set(Said.done(Message.of("register.starters.inserted", inserted)));
  }

  /// What happened to the open row, the newest first.
  ///
  /// @param most how much of it
  public List<RowChange> history(int most) {
    return openId() == 0 ? List.of() : work.views().history(type, openId(), most, words);
  }

  /// Which duties the open row proves, or such rows are there to prove.
  Proving.Purpose purpose() {
    return work.proving().of(type, openId(), words);
  }

  /// Whether files can belong to rows of this register.
  public boolean takesFiles() {
    return Attachment.isPossible(type);
  }

  /// The files of the open row.
  public List<Row<Attachment>> attachments() {
    return openId() == 0 ? List.of() : work.attachments().of(type, openId());
  }

  AttachmentService.Outcome attach(Path file) {
    return work.attachments().attach(type, openId(), file);
  }

  AttachmentService.Outcome takeOff(long attachment) {
    return work.attachments().remove(attachment);
  }

  Optional<byte[]> content(Attachment attachment) {
    return work.attachments().content(attachment);
  }

  /// Opens a copy of a file with whatever the machine opens such files.
  void show(String name, byte[] content) {
    work.show().accept(name, content);
  }

  /// Says what came of a file of the open row; the rows are as they were.
  void say(Message sentence, boolean done) {
    said.set(done ? Said.done(sentence) : Said.refused(sentence));
  }

  /// Rows of other registers that belong to the open row.
  public List<Beside> beside() {
    return openId() == 0 ? List.of() : work.views().beside(type, openId(), words);
  }

  /// A form for a new row of another register that belongs to the open one.
  public <O extends Record> RowFormViewModel<O> besideForm(RegisterType<O> other, Field field) {
    RowFormViewModel<O> fresh = typed.beside(fresh(other));
    fresh.propose(field.name(), Long.toString(openId()));
    return fresh;
  }

  /// A form for a new row of any register that a field is to point at.
  public <O extends Record> RowFormViewModel<O> newForm(RegisterType<O> other) {
    return typed.within(fresh(other));
  }

  private <O extends Record> RowFormViewModel<O> fresh(RegisterType<O> other) {
    return new RowFormViewModel<>(work, words, work.service().begin(other));
  }
}
