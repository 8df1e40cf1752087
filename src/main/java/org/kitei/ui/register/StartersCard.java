package org.kitei.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.FocusScroll;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kitei.usecase.register.StarterService;
import org.kitei.usecase.register.StarterService.Offer;

/// Usual rows to tick; what is not ticked is not entered.
final class StartersCard {
  private static final double UNDER_THE_BOX = 34;
  private static final int SAID = 5;

  private final StartersViewModel model;
  private final Words words;
  private final List<CheckBox> boxes = new ArrayList<>();
  private final Button insert = new Button();
  private final Button close = new Button();
  private final Label refused = Texts.small("");
  private final VBox node;

  /// @param inserted told how many rows there are more
  StartersCard(StartersViewModel model, Words words, IntConsumer inserted, Runnable closed) {
    this.model = model;
    this.words = words;
    VBox rows = new VBox(8);
    model.offers().forEach(offer -> rows.getChildren().add(row(offer)));
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    FocusScroll.in(scroll);
    insert.setId("insert-starters");
    insert.getStyleClass().add("primary");
    insert.setOnAction(event -> insert(inserted));
    Button all = new Button(words.say("register.starters.all"));
    all.setId("all-starters");
    all.setOnAction(event -> boxes.forEach(box -> box.setSelected(!box.isDisabled())));
    close.setText(words.say("register.starters.close"));
    close.setId("close-starters");
    close.setOnAction(event -> closed.run());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    node =
        new VBox(
            12,
            Texts.heading(words.say("register.starters.title")),
            Texts.muted(words.say("register.starters.what")),
            scroll,
            refused,
            new HBox(10, all, close, between, insert));
    node.setId("starters-card");
    node.getStyleClass().add("card");
    HBox.setHgrow(node, Priority.ALWAYS);
    model.count().subscribe(now -> count(now.intValue()));
  }

  VBox node() {
    return node;
  }

  /// Enters those that are ticked.
  Button button() {
    return insert;
  }

  /// As a part of something else, with nothing to go back to.
  VBox within() {
    node.getStyleClass().remove("card");
    close.setVisible(false);
    close.setManaged(false);
    VBox.setVgrow(node, Priority.ALWAYS);
    return node;
  }

  boolean hasOffers() {
    return !model.offers().isEmpty();
  }

  void focus() {
    boxes.stream()
        .filter(box -> !box.isDisabled())
        .findFirst()
        .ifPresent(box -> Platform.runLater(box::requestFocus));
  }

  private VBox row(Offer offer) {
    CheckBox box =
        new CheckBox(
            offer.there()
                ? words.say(
                    "register.row.named", offer.label(), words.say("register.starters.there"))
                : offer.label());
    box.setId("starter-" + offer.id());
    box.setDisable(offer.there());
    box.setWrapText(true);
    box.selectedProperty().subscribe(is -> model.tick(offer.id(), is));
    boxes.add(box);
    Label said = Texts.muted(said(offer));
    said.setPadding(new Insets(0, 0, 0, UNDER_THE_BOX));
    box.setAccessibleHelp(said.getText());
    return new VBox(box, said);
  }

  private String said(Offer offer) {
    return offer.texts().stream()
        .filter(text -> !text.isEmpty() && !text.equals(offer.label()))
        .limit(SAID)
        .map(text -> text.replace('\n', ' '))
        .reduce((before, last) -> words.say("register.value.names", before, last))
        .orElse("");
  }

  private void count(int ticked) {
    insert.setText(words.say("register.starters.insert", ticked));
    insert.setDisable(ticked == 0);
    say(ticked == 0 ? words.say("register.starters.none") : "", State.NOT_YET);
  }

  private void insert(IntConsumer inserted) {
    switch (model.insert()) {
      case StarterService.Outcome.Inserted(int rows) -> inserted.accept(rows);
      case StarterService.Outcome.Refused(var starter, var problems) ->
          say(
              words.say(
                  "register.starters.refused",
                  name(starter.id()),
                  words.say(problems.getFirst().why())),
              State.OVERDUE);
    }
  }

  private String name(String id) {
    return model.offers().stream()
        .filter(offer -> offer.id().equals(id))
        .findFirst()
        .map(Offer::label)
        .orElse(id);
  }

  private void say(String sentence, State state) {
    refused.setText(sentence);
    state.mark(refused);
    refused.setVisible(!sentence.isEmpty());
    refused.setManaged(!sentence.isEmpty());
  }
}
