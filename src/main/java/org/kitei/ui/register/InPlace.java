package org.kitei.ui.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.FieldKind;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Dates;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.AttachmentService;
import org.kitei.usecase.register.LastAction;
import org.kitei.usecase.register.RegisterService;
import org.kitei.usecase.register.RegisterViews.Enterable;
import org.kitei.usecase.register.SaveOutcome;
import org.kitei.usecase.register.UndoOutcome;

/// The registers' own forms, for a screen that is no register's: what is short enough to be written
/// there is written there.
public final class InPlace {
  private static final int SMALL = 10;

  private final RegisterWork work;
  private final Words words;

  public InPlace(RegisterWork work, Words words) {
    this.work = work;
    this.words = words;
  }

  /// A form to be shown.
  ///
  /// @param focus puts the focus where work begins
  /// @param changed whether something is typed
  /// @param save writes it
  public record Form(Node node, Runnable focus, BooleanSupplier changed, Button save) {}

  /// Where what was done is told.
  ///
  /// @param done told what was written
  /// @param closed asked to put the form away, nothing having been written
  public record Told(Consumer<Message> done, Runnable closed) {}

  /// Whether a row of the register can be written in one small form.
  public boolean isPossible(RegisterType<?> type) {
    return RegisterService.readOnly(type).isEmpty()
        && (type.fields().size() <= SMALL || begins(type));
  }

  /// Whether there is nothing yet, and rows to begin with are offered.
  private boolean begins(RegisterType<?> type) {
    return work.starters().offers(type) && work.views().inUse(type) == 0;
  }

  /// The form of a new row; where there is nothing yet and rows to begin with are offered, these.
  ///
  /// @param given what is known of it: text by component
  public Form row(RegisterType<?> type, Map<String, String> given, Told told) {
    return begins(type) ? starters(type, told) : newRow(type, given, told);
  }

  private Form starters(RegisterType<?> type, Told told) {
    StartersViewModel model = new StartersViewModel(work.starters(), type, words);
    StartersCard card =
        new StartersCard(
            model, words, rows -> told.done().accept(entered(type, rows)), told.closed());
    return new Form(card.node(), card::focus, () -> model.count().get() > 0, card.button());
  }

  private <R extends Record> Form newRow(
      RegisterType<R> type, Map<String, String> given, Told told) {
    RowFormViewModel<R> form = fresh(type);
    form.know(given);
    FormPane<R> pane =
        new FormPane<>(
            form,
            words,
            new InnerForms(this::fresh, words),
            "many-",
            null,
            outcome -> {
              if (outcome instanceof SaveOutcome.Saved<R>) {
                told.done().accept(entered(type, 1));
              }
            },
            told.closed());
    Node node =
        card(
            Texts.heading(words.say("register.form.new", words.say(WordKeys.title(type)))),
            pane.node());
    return new Form(node, pane::focus, form.changed()::get, pane.button());
  }

  private Message entered(RegisterType<?> type, int rows) {
    return ManyForms.entered(words.say(WordKeys.title(type)), rows);
  }

  private <O extends Record> RowFormViewModel<O> fresh(RegisterType<O> type) {
    return new RowFormViewModel<>(work, words, work.service().begin(type));
  }

  /// One form for a new row for each of some rows of another register.
  ///
  /// @param reference the component that says which row a new one belongs to
  /// @param rows the ids of those that need one
  /// @param given what is known of every new row: text by component
  public Form each(
      RegisterType<?> type,
      String reference,
      List<Long> rows,
      Map<String, String> given,
      Told told) {
    Field field = type.field(reference);
    RegisterType<?> of = RegisterType.of(Objects.requireNonNull(field.refers(), reference));
    return many(of, rows, told, forms -> forms.entering(new Enterable(type, field), given));
  }

  /// One form for the day on which rows were looked at again; today stands in it.
  ///
  /// @param day the component that says when that was
  public Form again(RegisterType<?> type, String day, List<Long> rows, Told told) {
    Field field = type.field(day);
    if (field.kind() != FieldKind.DATE) {
      throw new IllegalArgumentException(day + " is no day");
    }
    String today = Dates.said(words, work.today().get());
    return many(type, rows, told, forms -> forms.setting(field, today));
  }

  private interface Made {
    ManyForm of(ManyForms forms);
  }

  private Form many(RegisterType<?> type, List<Long> rows, Told told, Made made) {
    ManyViewModel<?> model = new ManyViewModel<>(work, type, words);
    model.tick(rows, true);
    ManyForm form = made.of(new ManyForms(model, words, told.done(), told.closed()));
    Node node =
        card(
            Texts.heading(form.title()),
            new RowTicks(model, words).of(form),
            form.fields(),
            form.foot());
    return new Form(node, form.focus(), form.changed(), form.save());
  }

  private static VBox card(Node... parts) {
    VBox card = new VBox(12, parts);
    card.getStyleClass().add("card");
    card.setId("in-place");
    return card;
  }

  /// Why a file cannot be attached; empty where it can.
  public Optional<Message> refusal(Path file) {
    return work.attachments().refusal(file);
  }

  /// Attaches a file to a row; the sentence says why it could not be.
  public Optional<Message> attach(RegisterType<?> type, long row, Path file) {
    return work.attachments().attach(type, row, file)
            instanceof AttachmentService.Outcome.Refused(Message reason)
        ? Optional.of(reason)
        : Optional.empty();
  }

  /// The last action, where it can be taken back.
  public Optional<LastAction> undoable() {
    return work.undo().last(words).filter(last -> last.refusal() == null);
  }

  /// Takes back the last action and says what that was, or why not.
  public Said undo(LastAction last) {
    return switch (work.undo().undo(last.number(), words)) {
      case UndoOutcome.Done(Message sentence) -> Said.done(sentence);
      case UndoOutcome.Refused(Message reason) -> Said.refused(reason);
    };
  }
}
