package org.kitei.ui.register;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;

/// Asks, in the form itself, what to do with what was typed before one goes elsewhere.
public final class LeavingBar {
  private final Leaving leaving;
  private final Words words;
  private final VBox node;
  private final Button save;

  public LeavingBar(Leaving leaving, Words words) {
    this.leaving = leaving;
    this.words = words;
    save = button("leave-save", "register.leave.save", leaving::saveAndGoOn);
    save.getStyleClass().add("primary");
    Button discard = button("leave-discard", "register.leave.discard", leaving::discardAndGoOn);
    Button stay = button("leave-stay", "register.leave.stay", leaving::stay);
    stay.setCancelButton(true);
    node =
        new VBox(
            10,
            Texts.text(words.say("register.leave.question")),
            new FlowPane(8, 8, save, discard, stay));
    node.setId("leaving");
    node.getStyleClass().add("notice");
    leaving.next().subscribe(now -> show());
  }

  public Node node() {
    return node;
  }

  private void show() {
    boolean asks = leaving.asks();
    node.setVisible(asks);
    node.setManaged(asks);
    if (asks) {
      save.setDisable(!leaving.canSave());
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
