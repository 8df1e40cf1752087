package org.kitei.ui.register;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kitei.domain.register.RegisterType;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.RegisterService;

/// What belongs into a register that has no row yet, and the first step.
final class EmptyRegister {
  private final VBox node;

  EmptyRegister(
      RegisterViewModel<?> model,
      Words words,
      Runnable begin,
      Runnable importing,
      StartersCard starters) {
    RegisterType<?> type = model.type();
    String title = words.say(WordKeys.title(type));
    node =
        new VBox(
            14,
            Texts.heading(words.say("register.screen.empty", title)),
            Texts.text(words.say(WordKeys.purpose(type))));
    if (RegisterService.readOnly(type).isEmpty()) {
      Button first = new Button(words.say("register.screen.first", title));
      first.setId("first-row");
      first.setOnAction(event -> begin.run());
      Button file = new Button(words.say("register.import.menu"));
      file.setId("first-file");
      file.setOnAction(event -> importing.run());
      node.getChildren().add(new HBox(10, first, file));
      if (starters.hasOffers()) {
        node.getChildren().add(starters.within());
      }
    }
    node.getStyleClass().addAll("card", "empty-register");
    node.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(node, Priority.ALWAYS);
  }

  Node node() {
    return node;
  }
}
