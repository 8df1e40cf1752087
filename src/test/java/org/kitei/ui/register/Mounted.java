package org.kitei.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import org.kitei.domain.shared.Words;
import org.kitei.platform.BundleWords;
import org.kitei.ui.Album;
import org.kitei.ui.Place;
import org.kitei.ui.common.Area;
import org.kitei.ui.common.Destination;
import org.kitei.ui.common.Navigator;
import org.kitei.ui.common.Screen;
import org.kitei.ui.common.Tasks;
import org.kitei.ui.common.Theme;

/// The register screens in a window of their own, on the data of a place.
final class Mounted implements AutoCloseable {
  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final StackPane room = new StackPane();
  private final Album album;
  private final List<Area> areas;
  private @Nullable Screen screen;
  private @Nullable Throwable broken;
  final Navigator navigator = new Navigator(new Destination.Registers());

  Mounted(Place place, Path saved, String language, int width, int height) {
    Words words = new BundleWords(language);
    album = new Album(language, width, height);
    Area.Setting setting =
        new Area.Setting(
            navigator,
            words,
            Tasks.atOnce(
                broken -> {
                  throw new AssertionError(broken);
                }),
            new Place.OneFile(saved));
    areas = place.parts().areas().stream().map(area -> area.open(setting)).toList();
    VBox rail = new VBox();
    rail.getStyleClass().add("rail");
    BorderPane root = new BorderPane(room, null, null, null, rail);
    if (width < 1200) {
      root.getStyleClass().add("narrow");
    }
    Scene scene = new Scene(root, width, height);
    Theme.dress(scene);
    stage.setScene(scene);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
    stage.requestFocus();
    navigator.here().subscribe(this::open);
  }

  /// What goes wrong in a listener would only be printed.
  private void open(Destination here) {
    try {
      stand(here);
    } catch (RuntimeException | Error wrong) {
      broken = wrong;
    }
  }

  private void stand(Destination here) {
    Screen before = screen;
    if (before != null) {
      before.deactivate();
    }
    Screen opened =
        areas.stream().filter(area -> area.holds(here)).findFirst().orElseThrow().at(here);
    screen = opened;
    room.getChildren().setAll(opened.node());
    opened.activate();
    layout();
  }

  void layout() {
    Throwable wrong = broken;
    if (wrong != null) {
      throw new AssertionError(wrong);
    }
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
  }

  @Nullable Node focused() {
    return stage.getScene().getFocusOwner();
  }

  Node find(String id) {
    layout();
    Node node = stage.getScene().getRoot().lookup(id);
    return Objects.requireNonNull(node, id);
  }

  boolean has(String id) {
    layout();
    return stage.getScene().getRoot().lookup(id) != null;
  }

  String text(String id) {
    Node node = find(id);
    return node instanceof TextInputControl input ? input.getText() : ((Labeled) node).getText();
  }

  void press(String id) {
    Node node = find(id);
    assertThat(node.isDisabled()).as(id + " is disabled").isFalse();
    node.requestFocus();
    switch (node) {
      case CheckBox box -> box.fire();
      case ButtonBase button -> button.fire();
      default -> throw new AssertionError(id + " cannot be pressed");
    }
    layout();
  }

  /// Takes the choice called `key` of a box.
  @SuppressWarnings("unchecked") // the boxes of forms hold keys
  void pick(String id, String key) {
    ((javafx.scene.control.ComboBox<String>) find(id)).setValue(key);
    layout();
  }

  /// Takes the choice at this place of a box.
  void choose(String id, int at) {
    ((javafx.scene.control.ComboBox<?>) find(id)).getSelectionModel().select(at);
    layout();
  }

  /// Asks for a name for what is looked for now.
  void nameFilter() {
    ((javafx.scene.control.MenuButton) find("#filters")).getItems().getLast().fire();
    layout();
  }

  void type(String id, String text) {
    TextInputControl field = (TextInputControl) find(id);
    field.requestFocus();
    field.setText(text);
    layout();
  }

  /// Shows the end of the form beside the table.
  void scroll() {
    ((javafx.scene.control.ScrollPane) find(".register-side .scroll-pane")).setVvalue(1);
    layout();
  }

  /// A key pressed together with the control key, where the screen is.
  void control(KeyCode code) {
    Event.fireEvent(
        find(".register"),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, true, false, false));
    layout();
  }

  /// How many rows of the table have nodes.
  int lines() {
    layout();
    return stage.getScene().getRoot().lookupAll(".table-row-cell").size();
  }

  /// What scrolls is drawn from a cache, which only the next frame would renew.
  void keep(String name) {
    layout();
    stage.getScene().getRoot().lookupAll(".viewport").forEach(node -> node.setCache(false));
    album.keep(stage.getScene(), name);
  }

  @Override
  public void close() {
    stage.close();
    album.check();
  }
}
