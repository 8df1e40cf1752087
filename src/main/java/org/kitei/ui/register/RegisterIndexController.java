package org.kitei.ui.register;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kitei.domain.register.WordKeys;
import org.kitei.domain.shared.Words;
import org.kitei.port.RegisterStore.RowCount;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.Texts;
import org.kitei.ui.common.Views;
import org.kitei.usecase.register.RegisterViews.Counted;
import org.kitei.usecase.register.RegisterViews.Shelf;

/// All registers in their groups: what each is for, how many rows it has, and the way in.
public final class RegisterIndexController implements Screen {
  private static final double ENTRY = 214;

  private final RegisterIndexViewModel model;
  private final Words words;
  private final Navigator navigator;
  private final Parent node;

  @FXML private Label counts;
  @FXML private VBox groups;

  RegisterIndexController(RegisterIndexViewModel model, Words words, Navigator navigator) {
    this.model = model;
    this.words = words;
    this.navigator = navigator;
    this.node = Views.load(this, words);
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void activate() {
    groups.getChildren().setAll(model.shelves().stream().map(this::group).toList());
    counts.setText(words.say("register.index.count", model.count()));
    Node first = groups.lookup(".entry");
    if (first != null) {
      javafx.application.Platform.runLater(first::requestFocus);
    }
  }

  private Node group(Shelf shelf) {
    FlowPane entries = new FlowPane(12, 12);
    entries.setRowValignment(VPos.TOP);
    shelf.registers().forEach(register -> entries.getChildren().add(entry(register)));
    return new VBox(8, Texts.heading(words.say(WordKeys.choice(shelf.group()))), entries);
  }

  private Node entry(Counted register) {
    String title = words.say(WordKeys.title(register.type()));
    Label name = new Label(title);
    name.getStyleClass().add("strong");
    Label purpose = Texts.muted(words.say(WordKeys.purpose(register.type())));
    Label count = Texts.small(count(register));
    boolean empty = register.rows().inUse() + register.rows().retired() == 0;
    count.getStyleClass().add(empty ? "accent" : "muted");
    for (Label text : List.of(purpose, count)) {
      text.setMinWidth(ENTRY);
      text.setMaxWidth(ENTRY);
    }
    Region between = new Region();
    VBox.setVgrow(between, javafx.scene.layout.Priority.ALWAYS);
    VBox text = new VBox(4, name, purpose, between, count);
    text.setMouseTransparent(true);
    Button entry = new Button();
    entry.setGraphic(text);
    entry.setId("register-" + register.type().key());
    entry.getStyleClass().add("entry");
    entry.setAccessibleText(title);
    entry.setAccessibleHelp(purpose.getText() + " " + count.getText());
    entry.setOnAction(event -> navigator.go(new Destination.Register(register.type().key(), null)));
    return entry;
  }

  private String count(Counted register) {
    RowCount rows = register.rows();
    if (rows.inUse() + rows.retired() == 0) {
      return words.say(
          register.type().cases() ? "register.index.empty-cases" : "register.index.empty");
    }
    return rows.retired() == 0
        ? words.say("register.index.rows", rows.inUse())
        : words.say("register.index.rows-retired", rows.inUse(), rows.retired());
  }
}
