package org.kitei.ui.register;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.ReadRow;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.FieldMark;
import org.kitei.usecase.register.RegisterViews.Enterable;
import org.kitei.usecase.register.SaveOutcome;

/// The forms for what is asked once and done to all ticked rows.
final class ManyForms {
  private static final int NAMED = 5;

  private final ManyViewModel<?> model;
  private final Words words;
  private final Consumer<Message> done;
  private final Runnable closed;

  /// @param done told what was done
  ManyForms(ManyViewModel<?> model, Words words, Consumer<Message> done, Runnable closed) {
    this.model = model;
    this.words = words;
    this.done = done;
    this.closed = closed;
  }

  /// The form of what is entered for each of the rows.
  ///
  /// @param given what is known of it: text by component
  ManyForm entering(Enterable what, Map<String, String> given) {
    return entering(what.type(), what.reference(), given);
  }

  private <O extends Record> ManyForm entering(
      RegisterType<O> type, Field reference, Map<String, String> given) {
    String title = words.say(WordKeys.title(type));
    FormPane<O> pane =
        new FormPane<>(
            model.entering(type, reference, given),
            words,
            (other, saved, close) -> null,
            "many-",
            reference,
            outcome -> {
              if (outcome instanceof SaveOutcome.Saved<O>) {
                done.accept(entered(title, model.count().get()));
              }
            },
            closed);
    Runnable counted =
        () -> {
          pane.saveAs(model.saving("register.many.save"));
          pane.form().hinder(model.hindrance());
        };
    counted.run();
    return new ManyForm(
        words.say(model.count().get() == 1 ? "register.form.new" : "register.many.entering", title),
        rows(),
        pane.fields(),
        pane.foot(),
        pane::focus,
        pane.form().changed()::get,
        counted,
        pane.button());
  }

  /// Says that so many rows were entered.
  ///
  /// @param title of their register
  static Message entered(String title, int rows) {
    return rows == 1
        ? Message.of("register.many.entered-one", title)
        : Message.of("register.many.entered", title, rows);
  }

  /// The form that sets one field, whichever is chosen.
  ManyForm setting() {
    SetFieldPane pane = new SetFieldPane(model, words, done, closed);
    VBox room = new VBox();
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
                room.getChildren().setAll(pane.of(field, ""));
              }
            });
    FieldMark which = new FieldMark(words.say("register.many.field"), fields, fields);
    return new ManyForm(
        words.say("register.many.setting"),
        rows(),
        new VBox(12, which, room),
        pane.foot(),
        fields::requestFocus,
        pane::changed,
        pane::counted,
        pane.button());
  }

  /// The form that sets this field.
  ///
  /// @param text what stands in it already, as it is typed
  ManyForm setting(Field field, String text) {
    SetFieldPane pane = new SetFieldPane(model, words, done, closed);
    FieldMark mark = pane.of(field, text);
    return new ManyForm(
        words.say("register.many.setting-one", model.title(field)),
        rows(),
        mark,
        pane.foot(),
        pane::focus,
        pane::changed,
        pane::counted,
        pane.button());
  }

  private String rows() {
    List<ReadRow> names = model.rows(NAMED);
    String named =
        names.stream()
            .map(ReadRow::label)
            .reduce((before, last) -> words.say("shared.list.joined", before, last))
            .orElse("");
    int others = model.count().get() - names.size();
    return others == 0
        ? words.say("register.many.for", named)
        : words.say("register.many.for-more", named, others);
  }

  /// The buttons at the end of a form, one at each side.
  static HBox ends(Button left, Button right) {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    return new HBox(10, left, between, right);
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
