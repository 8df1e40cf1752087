package org.kitei.ui.register;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.ManyRows;

/// What one field of many rows is set to, and why that cannot be.
final class SetFieldPane {
  private final ManyViewModel<?> model;
  private final Words words;
  private final Consumer<Message> done;
  private final Label reason = Texts.small("");
  private final Button save = new Button();
  private final VBox foot;
  private @Nullable Control first;
  private @Nullable SetFieldViewModel asked;

  /// @param done told what was done
  SetFieldPane(ManyViewModel<?> model, Words words, Consumer<Message> done, Runnable closed) {
    this.model = model;
    this.words = words;
    this.done = done;
    reason.setId("many-reason");
    counted();
    save.setId("many-save");
    save.getStyleClass().add("primary");
    Button cancel = new Button(words.say("register.form.cancel"));
    cancel.setId("many-discard");
    cancel.setOnAction(event -> closed.run());
    foot = new VBox(8, reason, ManyForms.ends(cancel, save));
    foot.getStyleClass().add("form-foot");
    say(null);
  }

  Node foot() {
    return foot;
  }

  /// Sets it.
  Button button() {
    return save;
  }

  /// Says on the button how many rows are ticked now.
  void counted() {
    save.setText(model.saving("register.many.change"));
    follow();
  }

  /// Whether it can be set as it stands, and where no row is ticked the reason.
  private void follow() {
    SetFieldViewModel form = asked;
    Message hindrance = model.hindrance();
    save.setDisable(hindrance != null || form == null || form.problem().isPresent());
    say(hindrance == null ? null : words.say(hindrance));
  }

  /// Whether something is typed.
  boolean changed() {
    SetFieldViewModel form = asked;
    return form != null && form.changed();
  }

  void focus() {
    Control editor = first;
    if (editor != null) {
      editor.requestFocus();
    }
  }

  /// The editor of one field.
  ///
  /// @param text what stands in it already, as it is typed
  FieldMark of(Field field, String text) {
    SetFieldViewModel form = model.setting(field, text);
    asked = form;
    FieldEditor editor =
        new FieldEditors(words).of("many-value", field, form.text(), form::targets);
    first = editor.first();
    FieldMark mark =
        new FieldMark(
            words.say(WordKeys.field(form.type(), field)), editor.first(), editor.shown());
    form.text()
        .subscribe(
            now -> {
              String problem = form.problem().map(words::say).orElse(null);
              mark.problem(now.isBlank() ? null : problem);
              follow();
            });
    save.setOnAction(event -> set(form));
    return mark;
  }

  private void set(SetFieldViewModel form) {
    switch (model.set(form.field(), form.text().get())) {
      case ManyRows.Outcome.Done(int rows) ->
          done.accept(
              Message.of(
                  "register.many.changed",
                  words.say(WordKeys.field(form.type(), form.field())),
                  rows));
      case ManyRows.Outcome.NotHere(Message why) -> say(words.say(why));
      case ManyRows.Outcome.Refused(String row, var problems) ->
          say(words.say("register.many.refused", row, words.say(problems.getFirst().why())));
    }
  }

  private void say(@Nullable String sentence) {
    reason.setText(sentence == null ? "" : sentence);
    State.OVERDUE.mark(reason);
    reason.setVisible(sentence != null);
    reason.setManaged(sentence != null);
  }
}
