package org.kitei.ui.register;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kitei.domain.register.Case;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Texts;

/// What is known of a case; what is private is hidden until one asks for it.
final class CaseFacts<R extends Record & Case> {
  private static final double TITLE = 30;

  private final CaseViewModel<R> model;
  private final Words words;

  CaseFacts(CaseViewModel<R> model, Words words) {
    this.model = model;
    this.words = words;
  }

  List<Node> nodes() {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(10, Texts.heading(words.say("register.case.facts")), between);
    head.getStyleClass().add("beside-head");
    if (model.hides()) {
      CheckBox reveal = new CheckBox(words.say("register.case.reveal"));
      reveal.setId("reveal");
      reveal.setSelected(model.revealed().get());
      reveal.setOnAction(event -> model.revealed().set(reveal.isSelected()));
      head.getChildren().add(reveal);
    }
    GridPane grid = new GridPane();
    grid.setId("facts");
    grid.setHgap(14);
    grid.setVgap(9);
    ColumnConstraints titles = new ColumnConstraints();
    titles.setPercentWidth(TITLE);
    ColumnConstraints texts = new ColumnConstraints();
    texts.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(titles, texts);
    int line = 0;
    for (CaseViewModel.Fact fact : model.facts()) {
      Label title = Texts.muted(fact.title());
      GridPane.setValignment(title, VPos.TOP);
      String text = fact.text();
      Label value =
          text == null ? Texts.muted(words.say("register.case.hidden")) : Texts.text(text);
      grid.addRow(line++, title, value);
    }
    return new ArrayList<>(List.of(head, grid));
  }
}
