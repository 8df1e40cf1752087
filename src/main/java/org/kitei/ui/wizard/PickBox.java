package org.kitei.ui.wizard;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.kitei.domain.chapter.Answer;
import org.kitei.domain.register.Field;
import org.kitei.domain.shared.Folded;

/// A row of another register, found by typing; where a name is enough for a new row, typing another
/// name makes one. The arrow down opens all there are.
final class PickBox {
  private static final int LINES = 8;

  private final WizardViewModel model;

  PickBox(WizardViewModel model) {
    this.model = model;
  }

  TextField of(String id, Answer<?> answer, Field field, String prompt) {
    TextField box = new TextField();
    box.setId(id);
    box.setPromptText(prompt);
    box.getStyleClass().add("reference");
    box.setText(shown(answer, field));
    box.textProperty().addListener((observable, before, now) -> model.point(answer, field, now));
    AutoCompletionBinding<String> found =
        TextFields.bindAutoCompletion(box, request -> names(answer, field, request.getUserText()));
    found.setVisibleRowCount(LINES);
    found.setDelay(0);
    box.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            found.setUserInput("");
          }
        });
    return box;
  }

  /// A text that points nowhere is shown as it was typed.
  private String shown(Answer<?> answer, Field field) {
    String text = model.text(answer, field).get();
    return text.startsWith("?")
        ? text.substring(1)
        : model.rows().label(field, text, model.answers());
  }

  /// What fits the letters typed; the new row they are about to make is no answer to them.
  private List<String> names(Answer<?> answer, Field field, String typed) {
    String wanted = Folded.of(typed.strip());
    String pointed = model.text(answer, field).get();
    List<String> names =
        model.rows().choices(field, model.answers()).stream()
            .filter(each -> !Answer.isNew(pointed) || !each.handle().equals(pointed))
            .map(PageRows.Choice::label)
            .distinct()
            .toList();
    return names.contains(typed) && !typed.isEmpty()
        ? List.of()
        : names.stream().filter(name -> Folded.of(name).contains(wanted)).toList();
  }
}
