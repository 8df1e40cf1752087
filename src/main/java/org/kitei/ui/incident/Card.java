package org.kitei.ui.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kitei.domain.shared.Message;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.FieldMark;
import org.kitei.ui.common.Texts;

/// A card of the incident's screen: a heading, what stands under it, and the fields that carry
/// marks.
final class Card extends VBox {
  private final IncidentViewModel model;
  private final Words words;
  private final Map<String, FieldMark> marks = new HashMap<>();

  Card(IncidentViewModel model, Words words, String title) {
    super(10);
    this.model = model;
    this.words = words;
    getStyleClass().add("card");
    getChildren().add(Texts.heading(title));
  }

  /// A card that says beside its heading what to know about it.
  Card(IncidentViewModel model, Words words, String title, Node beside) {
    this(model, words, title);
    Label heading = (Label) getChildren().removeFirst();
    heading.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(beside, Priority.ALWAYS);
    HBox head = new HBox(12, heading, beside);
    head.setAlignment(Pos.BASELINE_LEFT);
    getChildren().add(head);
  }

  Card add(Node... nodes) {
    getChildren().addAll(nodes);
    return this;
  }

  /// A field under its label; problems named `name` stand at it.
  FieldMark field(String name, String label, Control control, Node shown) {
    FieldMark mark = new FieldMark(label, control, shown);
    marks.put(name, mark);
    return mark;
  }

  FieldMark field(String name, String label, Control control) {
    return field(name, label, control, control);
  }

  /// Shows what is wrong now.
  void mark() {
    marks.forEach(
        (name, mark) -> {
          Optional<Message> problem = model.problem(name);
          mark.problem(problem.map(words::say).orElse(null));
        });
  }

  static Button button(String id, String text, Runnable work, String... styles) {
    Button button = new Button(text);
    button.setId(id);
    button.getStyleClass().addAll(styles);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> work.run());
    return button;
  }

  static HBox row(Node... nodes) {
    HBox row = new HBox(8, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
