package org.kitei.ui.register;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.kitei.domain.register.Listing;
import org.kitei.domain.shared.Words;

/// The filters above the table, each with how many rows it shows.
final class Chips {
  private final FlowPane node = new FlowPane(6, 6);
  private final RegisterViewModel<?> model;
  private final Words words;

  Chips(RegisterViewModel<?> model, Words words) {
    this.model = model;
    this.words = words;
    node.setId("chips");
    node.setAccessibleText(words.say("register.screen.filters"));
    model.listing().subscribe(now -> build());
    model.filter().subscribe(now -> mark());
  }

  /// Set beside each other as far as `room` is wide.
  void in(StackPane room) {
    node.prefWrapLengthProperty().bind(room.widthProperty());
    room.getChildren().setAll(node);
  }

  private void build() {
    node.getChildren().setAll(model.listing().get().chips().stream().map(this::chip).toList());
    mark();
  }

  private ToggleButton chip(Listing.Chip chip) {
    ToggleButton button =
        new ToggleButton(words.say("register.screen.chip", words.say(chip.title()), chip.count()));
    button.getStyleClass().add("choice");
    button.setUserData(chip.condition());
    button.setOnAction(
        event -> {
          model.filter(chip.condition());
          mark();
        });
    return button;
  }

  private void mark() {
    node.getChildren()
        .forEach(
            chip ->
                ((ToggleButton) chip).setSelected(model.filter().get().equals(chip.getUserData())));
  }
}
