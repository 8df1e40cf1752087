package org.kitei.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.usecase.register.RegisterViews.Enterable;

/// Below the table while rows are ticked: how many, and what can be done with all of them.
final class ManyBar {
  private static final int BUTTONS = 2;

  private final ManyViewModel<?> model;
  private final Words words;
  private final Label count = new Label();
  private final FlowPane node = new FlowPane(8, 6);

  /// @param enter asked for the form of what is entered for each
  /// @param set asked for the form that sets one field
  ManyBar(ManyViewModel<?> model, Words words, Consumer<Enterable> enter, Runnable set) {
    this.model = model;
    this.words = words;
    count.setId("ticked-count");
    count.getStyleClass().add("strong");
    node.getChildren().add(count);
    node.getChildren().addAll(buttons(enter));
    Button change = button("set-for-many", words.say("register.many.set"));
    change.setOnAction(event -> set.run());
    Button none = button("tick-none", words.say("register.many.none"));
    none.getStyleClass().add("quiet");
    none.setOnAction(event -> model.none());
    node.getChildren().addAll(change, none);
    node.setRowValignment(javafx.geometry.VPos.CENTER);
    node.getStyleClass().add("many-bar");
    node.setId("many-bar");
    model.count().subscribe(now -> show());
  }

  Node node() {
    return node;
  }

  private List<Node> buttons(Consumer<Enterable> enter) {
    List<Enterable> all = model.enterable();
    List<Node> buttons = new ArrayList<>();
    for (Enterable one : all.stream().limit(BUTTONS).toList()) {
      Button button = button("enter-" + one.type().key(), name(one));
      if (buttons.isEmpty()) {
        button.getStyleClass().add("primary");
      }
      button.setOnAction(event -> enter.accept(one));
      buttons.add(button);
    }
    if (all.size() > BUTTONS) {
      MenuButton more = new MenuButton(words.say("register.many.more"));
      more.setId("enter-more");
      for (Enterable one : all.subList(BUTTONS, all.size())) {
        MenuItem item = new MenuItem(name(one));
        item.setId("enter-" + one.type().key());
        item.setOnAction(event -> enter.accept(one));
        more.getItems().add(item);
      }
      buttons.add(more);
    }
    return buttons;
  }

  private String name(Enterable one) {
    return words.say("register.many.enter", words.say(WordKeys.title(one.type())));
  }

  private static Button button(String id, String text) {
    Button button = new Button(text);
    button.setId(id);
    return button;
  }

  private void show() {
    boolean shows = model.count().get() > 0;
    count.setText(words.say("register.many.count", model.count().get()));
    node.setVisible(shows);
    node.setManaged(shows);
  }
}
