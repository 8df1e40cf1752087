package org.kitei.ui.register;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;

/// Asks, in the form itself, what to do with what was typed before one goes elsewhere.
final class LeavingBar {
  private final RegisterViewModel<?> model;
  private final Words words;
  private final VBox node;
  private final Button save;

  LeavingBar(RegisterViewModel<?> model, Words words) {
    this.model = model;
    this.words = words;
    save = button("leave-save", "register.leave.save", model::saveAndGoOn);
    save.getStyleClass().add("primary");
    Button discard = button("leave-discard", "register.leave.discard", model::discardAndGoOn);
    Button stay = button("leave-stay", "register.leave.stay", model::stay);
    stay.setCancelButton(true);
    node =
        new VBox(
            10,
            Texts.text(words.say("register.leave.question")),
            new FlowPane(8, 8, save, discard, stay));
    node.setId("leaving");
    node.getStyleClass().add("notice");
    model.leaving().subscribe(now -> show());
  }

  Node node() {
    return node;
  }

  private void show() {
    boolean asks = model.leaving().get() != null;
    node.setVisible(asks);
    node.setManaged(asks);
    if (asks) {
      var form = model.form().get();
      save.setDisable(form != null && form.reason().isPresent());
      Platform.runLater(
          () -> node.lookup(save.isDisabled() ? "#leave-stay" : "#leave-save").requestFocus());
    }
  }

  private Button button(String id, String key, Runnable does) {
    Button button = new Button(words.say(key));
    button.setId(id);
    button.setOnAction(event -> does.run());
    return button;
  }
}
