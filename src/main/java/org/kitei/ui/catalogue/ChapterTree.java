package org.kitei.ui.catalogue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kitei.domain.catalogue.Chapter;
import org.kitei.domain.duty.Status;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.ui.catalogue.GuidelineViewModel.Line;
import org.kitei.ui.catalogue.GuidelineViewModel.Section;
import org.kitei.ui.common.State;
import org.kitei.ui.common.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The chapters on the left, each with its state and how many of its requirements are met.
final class ChapterTree {
  private final GuidelineViewModel model;
  private final Words words;
  private final ClauseNames names;

  ChapterTree(GuidelineViewModel model, Words words) {
    this.model = model;
    this.words = words;
    this.names = new ClauseNames(words);
  }

  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    for (Section section : model.sections()) {
      Label name = Texts.muted(names.source(section.source()));
      name.getStyleClass().add("tree-head");
      nodes.add(name);
      section.lines().forEach(line -> nodes.add(button(line)));
    }
    return nodes;
  }

  private StackPane button(Line line) {
    Chapter chapter = line.chapter();
    String name = names.chapter(chapter);
    Button button = new Button(name);
    button.setId("chapter-" + chapter.source().prefix() + "-" + chapter.key());
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.getStyleClass().setAll("step", "chapter");
    if (chapter.equals(model.here().get()) && !model.isSearching()) {
      button.getStyleClass().add("here");
    }
    button.setOnAction(event -> model.go(chapter));
    StackPane pane = new StackPane(button);
    pane.setAlignment(Pos.TOP_RIGHT);
    if (line.all() > 0) {
      State state = States.of(line.status());
      button.setGraphic(state.shape());
      button.getStyleClass().add(state.style());
      button.setAccessibleText(
          words.say(
              "catalogue.guideline.spoken", name, status(line.status()), line.met(), line.all()));
      Label count = Texts.muted(words.say("catalogue.guideline.count", line.met(), line.all()));
      count.setMouseTransparent(true);
      count.getStyleClass().add("count");
      pane.getChildren().add(count);
    } else {
      FontIcon dash = State.NOT_APPLICABLE.shape();
      dash.setVisible(line.status() == Status.NOT_APPLICABLE && !chapter.duties().isEmpty());
      button.setGraphic(dash);
    }
    return pane;
  }

  private String status(Status status) {
    return words.say(WordKeys.choice(status));
  }
}
