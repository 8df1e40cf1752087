package org.kitei.ui.register;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Words;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Texts;

/// One box to look for anything in all registers; the arrow keys choose, Enter opens.
public final class SearchPane {
  private final SearchViewModel model;
  private final Words words;
  private final Consumer<Destination> go;
  private final Runnable closed;
  private final TextField typed = new TextField();
  private final ListView<SearchViewModel.Line> found = new ListView<>();
  private final Label said = Texts.muted("");
  private final VBox node;

  /// @param go told where the row stands that was chosen
  /// @param closed told when it is left without choosing
  public SearchPane(SearchViewModel model, Words words, Consumer<Destination> go, Runnable closed) {
    this.model = model;
    this.words = words;
    this.go = go;
    this.closed = closed;
    typed.setId("search-everywhere");
    typed.setPromptText(words.say("register.search.prompt"));
    typed.setAccessibleText(words.say("register.search.prompt"));
    typed.textProperty().bindBidirectional(model.typed());
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    found.setId("found-everywhere");
    found.setAccessibleText(words.say("register.search.found"));
    found.setFocusTraversable(false);
    found.setItems(model.lines());
    found.setCellFactory(list -> new Cell());
    VBox.setVgrow(found, Priority.ALWAYS);
    said.setId("search-said");
    node = new VBox(10, typed, said, found);
    node.setId("search-pane");
    node.getStyleClass().addAll("card", "search-pane");
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    model.chosen().subscribe(now -> follow());
    model.typed().subscribe(now -> say());
    model.lines().subscribe(this::say);
  }

  public Node node() {
    return node;
  }

  /// Begins: whatever can be found is read, and the box has the focus.
  public void open() {
    model.prepare();
    Platform.runLater(typed::requestFocus);
  }

  private void key(KeyEvent event) {
    KeyCode key = event.getCode();
    if (key == KeyCode.DOWN) {
      model.move(1);
    } else if (key == KeyCode.UP) {
      model.move(-1);
    } else if (key == KeyCode.ENTER) {
      model.destination().ifPresent(go);
    } else if (key == KeyCode.ESCAPE) {
      closed.run();
    } else {
      return;
    }
    event.consume();
  }

  private void follow() {
    int at = model.chosen().get();
    if (at < 0) {
      found.getSelectionModel().clearSelection();
    } else {
      found.getSelectionModel().select(at);
      found.scrollTo(Math.max(0, at - 2));
    }
  }

  private void say() {
    boolean asked = !model.typed().get().isBlank();
    boolean nothing = model.lines().isEmpty();
    said.setText(words.say(asked && nothing ? "register.search.nothing" : "register.search.how"));
    found.setVisible(!nothing);
    found.setManaged(!nothing);
  }

  /// A heading, or a row with its number.
  private final class Cell extends ListCell<SearchViewModel.Line> {
    @Override
    protected void updateItem(SearchViewModel.@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      setOnMouseClicked(null);
      setMouseTransparent(line instanceof SearchViewModel.Line.Heading);
      setGraphic(empty || line == null ? null : shown(line));
      if (line != null) {
        setOnMouseClicked(event -> model.destination(line).ifPresent(go));
      }
    }

    private Node shown(SearchViewModel.Line line) {
      return switch (line) {
        case SearchViewModel.Line.Heading(String title, int others) ->
            Texts.muted(others == 0 ? title : words.say("register.search.more", title, others));
        case SearchViewModel.Line.Row row -> {
          Label number = Texts.muted(row.hit().number());
          number.setMinWidth(Region.USE_PREF_SIZE);
          Label label = new Label(row.hit().label());
          label.setMinWidth(0);
          HBox box = new HBox(12, number);
          box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
          if (!row.hit().label().equals(row.hit().number())) {
            box.getChildren().add(label);
          }
          if (!row.hit().inUse()) {
            box.getChildren().add(Texts.muted(words.say("register.search.retired")));
          }
          yield box;
        }
      };
    }
  }
}
