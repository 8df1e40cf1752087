package org.kitei.ui.wizard;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.DateField;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.common.Texts;

/// Not decided yet: until which day.
final class LaterBar extends VBox {
  private final DateField date;

  /// @param close puts the bar away
  LaterBar(WizardViewModel model, Words words, Runnable close) {
    super(10);
    setId("later-bar");
    getStyleClass().add("notice");
    StringProperty typed = new SimpleStringProperty("");
    date = new DateField("target", typed);
    FieldMark mark = new FieldMark(words.say("wizard.later.day"), date.typed(), date);
    Button put = new Button(words.say("wizard.later.put"));
    put.setId("put-off");
    put.setOnAction(
        event ->
            model.notYet(typed.get()).ifPresentOrElse(why -> mark.problem(words.say(why)), close));
    Button stay = new Button(words.say("wizard.later.stay"));
    stay.setId("stay");
    stay.getStyleClass().add("quiet");
    stay.setOnAction(event -> close.run());
    typed.addListener(observable -> mark.problem(null));
    date.typed().setOnAction(event -> put.fire());
    getChildren()
        .addAll(Texts.small(words.say("wizard.later.what")), mark, new HBox(10, put, stay));
  }

  void focus() {
    date.typed().requestFocus();
  }
}
