package org.kitei.ui.register;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.common.FocusScroll;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.ManyRows;
import org.kitei.usecase.register.RegisterViews.Enterable;
import org.kitei.usecase.register.SaveOutcome;

/// Beside the table: what is asked once and done to all ticked rows.
final class ManySide {
  private static final int NAMED = 5;

  private final ManyViewModel<?> model;
  private final Words words;
  private final Consumer<Message> done;
  private final Runnable closed;

  /// @param done told what was done
  ManySide(ManyViewModel<?> model, Words words, Consumer<Message> done, Runnable closed) {
    this.model = model;
    this.words = words;
    this.done = done;
    this.closed = closed;
  }

  /// The form of what is entered for each of the rows.
  Node entering(Enterable what) {
    return entering(what.type(), what.reference());
  }

  private <O extends Record> Node entering(RegisterType<O> type, Field reference) {
    int rows = model.count().get();
    String title = words.say(WordKeys.title(type));
    FormPane<O> pane =
        new FormPane<>(
            model.entering(type, reference),
            words,
            (other, saved, close) -> null,
            "many-",
            reference,
            outcome -> {
              if (outcome instanceof SaveOutcome.Saved<O>) {
                done.accept(Message.of("register.many.entered", title, rows));
              }
            },
            closed);
    pane.saveAs(words.say("register.many.save", rows));
    Platform.runLater(pane::focus);
    return side(words.say("register.many.entering", title), pane.fields(), pane.foot());
  }

  /// The form that sets one field.
  Node setting() {
    VBox room = new VBox();
    Label reason = Texts.small("");
    reason.setId("many-reason");
    Button save = new Button(words.say("register.many.change", model.count().get()));
    save.setId("many-save");
    save.getStyleClass().add("primary");
    save.setDisable(true);
    ComboBox<Field> fields = new ComboBox<>();
    fields.setId("many-field");
    fields.setMaxWidth(Double.MAX_VALUE);
    fields.getItems().setAll(model.settable());
    fields.setConverter(new Named());
    fields
        .valueProperty()
        .subscribe(
            field -> {
              if (field != null) {
                room.getChildren().setAll(one(model.setting(field), save, reason));
              }
            });
    Button cancel = new Button(words.say("register.form.cancel"));
    cancel.setId("many-discard");
    cancel.setOnAction(event -> closed.run());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    VBox foot = new VBox(8, reason, new HBox(10, cancel, between, save));
    foot.getStyleClass().add("form-foot");
    FieldMark which = new FieldMark(words.say("register.many.field"), fields, fields);
    Platform.runLater(fields::requestFocus);
    return side(words.say("register.many.setting"), new VBox(12, which, room), foot);
  }

  private Node one(SetFieldViewModel form, Button save, Label reason) {
    FieldEditor editor =
        new FieldEditors(words).of("many-value", form.field(), form.text(), form::targets);
    FieldMark mark =
        new FieldMark(
            words.say(WordKeys.field(form.type(), form.field())), editor.first(), editor.shown());
    form.text()
        .subscribe(
            text -> {
              String problem = form.problem().map(words::say).orElse(null);
              mark.problem(text.isBlank() ? null : problem);
              save.setDisable(problem != null);
              say(reason, null);
            });
    save.setOnAction(
        event -> {
          switch (model.set(form.field(), form.text().get())) {
            case ManyRows.Outcome.Done(int rows) ->
                done.accept(Message.of("register.many.changed", mark(form), rows));
            case ManyRows.Outcome.NotHere(Message why) -> say(reason, words.say(why));
            case ManyRows.Outcome.Refused(String row, var problems) ->
                say(
                    reason,
                    words.say("register.many.refused", row, words.say(problems.getFirst().why())));
          }
        });
    return mark;
  }

  private String mark(SetFieldViewModel form) {
    return words.say(WordKeys.field(form.type(), form.field()));
  }

  private static void say(Label reason, @Nullable String sentence) {
    reason.setText(sentence == null ? "" : sentence);
    State.OVERDUE.mark(reason);
    reason.setVisible(sentence != null);
    reason.setManaged(sentence != null);
  }

  private Node side(String title, Node fields, Node foot) {
    VBox column = new VBox(fields);
    column.getStyleClass().add("row-side");
    ScrollPane scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    FocusScroll.in(scroll);
    VBox node = new VBox(12, Texts.heading(title), Texts.muted(rows()), scroll, foot);
    node.setId("many-side");
    node.getStyleClass().addAll("card", "register-side");
    return node;
  }

  private String rows() {
    List<String> names = model.names(NAMED);
    String named =
        names.stream()
            .reduce((before, last) -> words.say("shared.list.joined", before, last))
            .orElse("");
    int others = model.count().get() - names.size();
    return others == 0
        ? words.say("register.many.for", named)
        : words.say("register.many.for-more", named, others);
  }

  /// The fields by their titles.
  private final class Named extends StringConverter<Field> {
    @Override
    public String toString(@Nullable Field field) {
      return field == null ? "" : model.title(field);
    }

    @Override
    public @Nullable Field fromString(String title) {
      return null;
    }
  }
}
