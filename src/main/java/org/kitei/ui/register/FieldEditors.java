package org.kitei.ui.register;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kitei.domain.register.Field;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Wareki;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.DateField;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.RegisterViews.Target;

/// One small builder for each kind of field; forms of registers and pages of wizards are made of
/// them. Each is bound to the field's text as a draft holds it.
public final class FieldEditors {
  private final Words words;

  public FieldEditors(Words words) {
    this.words = words;
  }

  /// @param id the node id of what takes the focus
  /// @param targets the rows a reference can point at, asked when it is opened
  public FieldEditor of(
      String id, Field field, StringProperty text, Supplier<List<Target>> targets) {
    return of(id, field, text, targets, List.of());
  }

  /// @param offers what is offered for a text
  FieldEditor of(
      String id,
      Field field,
      StringProperty text,
      Supplier<List<Target>> targets,
      List<String> offers) {
    return switch (field.kind()) {
      case TEXT ->
          offers.isEmpty()
              ? FieldEditor.of(prompted(id, text, prompt(field)))
              : new OfferedText(words).of(id, text, offers);
      case PHONE -> FieldEditor.of(prompted(id, text, words.say("register.form.phone-prompt")));
      case DATE_TIME -> FieldEditor.of(prompted(id, text, words.say("register.form.time-prompt")));
      case LONG_TEXT -> LongText.of(id, text, prompt(field));
      case NUMBER -> number(id, field, text);
      case DATE ->
          field.month()
              ? dated(id, text, "register.form.month-prompt", FieldEditors::otherMonth)
              : dated(id, text, "register.form.date-prompt", DateField::other);
      case YES_NO -> new YesNo(words).of(id, field, text);
      case CHOICE -> new OneOf(words).of(id, field, text);
      case CHOICES -> new SomeOf(words).of(id, field, text);
      case REFERENCE -> new ReferenceBox(words, targets).of(id, text);
      case REFERENCES -> new SomeRows(words, targets).of(id, text);
    };
  }

  private String prompt(Field field) {
    return field.noSecret() ? words.say("register.form.no-secret") : "";
  }

  private static TextField line(String id, StringProperty text) {
    TextField line = new TextField();
    line.setId(id);
    line.textProperty().bindBidirectional(text);
    return line;
  }

  private static TextField prompted(String id, StringProperty text, String prompt) {
    TextField line = line(id, text);
    line.setPromptText(prompt);
    return line;
  }

  private static String otherMonth(String typed) {
    return Wareki.parseMonth(typed)
        .map(
            month ->
                typed.strip().equals(month.toString())
                    ? Wareki.formatMonth(month)
                    : month.toString())
        .orElse("");
  }

  private FieldEditor number(String id, Field field, StringProperty text) {
    TextField number = line(id, text);
    number.getStyleClass().add("number");
    number.setPrefColumnCount(5);
    String unit = field.unit();
    if (unit == null) {
      return FieldEditor.of(number);
    }
    Label counted = new Label(words.say(WordKeys.unit(unit)));
    counted.setMinWidth(Region.USE_PREF_SIZE);
    HBox box = new HBox(8, number, counted);
    box.setAlignment(Pos.CENTER_LEFT);
    return new FieldEditor(box, List.of(number));
  }

  /// @param otherwise the same in the other calendar
  private FieldEditor dated(
      String id, StringProperty text, String prompt, UnaryOperator<String> otherwise) {
    TextField date = prompted(id, text, words.say(prompt));
    HBox.setHgrow(date, Priority.ALWAYS);
    Label other = Texts.muted("");
    other.setId(id + "-other");
    other.textProperty().bind(text.map(otherwise));
    other.visibleProperty().bind(other.textProperty().isNotEmpty());
    other.managedProperty().bind(other.visibleProperty());
    return new FieldEditor(new VBox(3, date, other), List.of(date));
  }
}
